// The signed address of a block in; its bytes, given up when they stop coming, out; no address ever reaches an error.

export interface BlockWait {
  /** Milliseconds without a byte after which a download counts as stalled. */
  readonly stall: number;
  /** Milliseconds that a block may take however it comes. */
  readonly whole: number;
}

/** A block is at most 8 MiB: slower than 140 kB a second is as good as broken off. */
export const BLOCK_WAIT: BlockWait = { stall: 15_000, whole: 60_000 };

/** @throws Error whose text holds neither the address nor what the store said */
export async function downloadBlock(
  url: string,
  length: number,
  wait: BlockWait = BLOCK_WAIT,
): Promise<Uint8Array> {
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(), wait.stall);
  try {
    const signal = AbortSignal.any([stalled.signal, AbortSignal.timeout(wait.whole)]);
    const reply = await fetch(url, { signal }).catch(() => undefined);
    if (reply === undefined) throw new BlockError("the store could not be reached");
    if (!reply.ok || reply.body === null) throw new BlockError(`the store answered ${reply.status}`);
    const block = new Uint8Array(length);
    let filled = 0;
    for await (const piece of reply.body) {
      timer.refresh();
      if (filled + piece.byteLength > length) throw new BlockError("the block is longer than it should be");
      block.set(piece, filled);
      filled += piece.byteLength;
    }
    if (filled !== length) throw new BlockError(`the block has ${filled} bytes and not ${length}`);
    return block;
  } catch (error) {
    throw error instanceof BlockError ? error : new BlockError("the download broke off");
  } finally {
    clearTimeout(timer);
    // A body that is left half read would hold its connection.
    stalled.abort();
  }
}

class BlockError extends Error {
  override readonly name = "BlockError";
}
