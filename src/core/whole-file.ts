// The first and last bytes of a file and its size in; whether its own format says that it is whole out.

export interface FileEnds {
  readonly name: string;
  readonly bytes: number;
  /** The first bytes, at least HEAD of them where the file has as many. */
  readonly head: Uint8Array;
  /** The last bytes, at least TAIL of them where the file has as many. */
  readonly tail: Uint8Array;
}

export const HEAD = 1_048_576;
/** A zip file may end in a comment of 65,535 bytes behind its record of 22. */
export const TAIL = 65_557;

/**
 * A writer that is killed leaves half a file, and a commit in the background may take a file while it is written. Most
 * checkpoint formats show that; `unknown` is said of the others.
 */
export function judgeFile(file: FileEnds): "whole" | "broken" | "unknown" {
  const { head, bytes, name } = file;
  if (bytes === 0) return isCheckpoint(name) ? "broken" : "unknown";
  if (/\.safetensors$/i.test(name)) return safetensors(file);
  if (isZip(head)) return zip(file);
  if (startsWith(head, [0x89, 0x48, 0x44, 0x46])) return hdf5(file);
  if (startsWith(head, [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59])) return npy(file);
  if (/\.json$/i.test(name)) return json(file);
  if (isPickle(head) && isCheckpoint(name)) return file.tail.at(-1) === 0x2e ? "unknown" : "broken";
  // A checkpoint that begins with nothing: its blocks were reserved and never written.
  return isCheckpoint(name) && head.every((byte) => byte === 0) ? "broken" : "unknown";
}

function isCheckpoint(name: string): boolean {
  return /\.(?:pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|npz|npy|pkl|pickle|msgpack|onnx|gguf)$/i.test(name);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Of a file, of an archive without one, or of one in parts: two letters alone are also how a text may begin. */
function isZip(head: Uint8Array): boolean {
  const [, , third = 3, fourth = third + 1] = head;
  return startsWith(head, [0x50, 0x4b]) && [3, 5, 7].includes(third) && fourth === third + 1;
}

/** Protocols 2 to 5 name themselves; of plain numbers one file in 256 has the same first byte. */
function isPickle(head: Uint8Array): boolean {
  const [first, protocol = 2] = head;
  return first === 0x80 && protocol >= 2 && protocol <= 5;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** https://github.com/huggingface/safetensors#format: 8 bytes of length, a header in JSON, and the tensors it names. */
function safetensors({ head, bytes }: FileEnds): "whole" | "broken" | "unknown" {
  if (bytes < 10 || head.length < 8) return "broken";
  const length = Number(viewOf(head).getBigUint64(0, true));
  if (8 + length > bytes) return "broken";
  if (8 + length > head.length) return "unknown";
  const header = parse(new TextDecoder().decode(head.subarray(8, 8 + length)));
  if (typeof header !== "object" || header === null) return "broken";
  const ends = Object.values(header).map((tensor: unknown) => endOf(tensor));
  return 8 + length + Math.max(0, ...ends) === bytes ? "whole" : "broken";
}

function endOf(tensor: unknown): number {
  if (typeof tensor !== "object" || tensor === null || !("data_offsets" in tensor)) return 0;
  const offsets = tensor.data_offsets;
  const end: unknown = Array.isArray(offsets) ? offsets[1] : undefined;
  return typeof end === "number" ? end : 0;
}

/** Zip's last record names the place of its directory: PyTorch, Keras and NumPy keep their files in zip form. */
function zip({ tail, bytes }: FileEnds): "whole" | "broken" {
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== tail.length) continue;
    const [size, offset] = [view.getUint32(at + 12, true), view.getUint32(at + 16, true)];
    const end = bytes - tail.length + at;
    const large = offset === 0xffffffff || size === 0xffffffff;
    return large || offset + size <= end ? "whole" : "broken";
  }
  return "broken";
}

/** The superblock of versions 0 and 1, and of 2 and 3, holds the address of the file's end. */
function hdf5({ head, bytes }: FileEnds): "whole" | "broken" | "unknown" {
  if (head.length < 48) return "broken";
  const version = head[8] ?? 255;
  if (version > 3) return "unknown";
  const end = viewOf(head).getBigUint64(version < 2 ? 40 : 28, true);
  return end <= BigInt(bytes) ? "whole" : "broken";
}

/** https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
function npy({ head, bytes }: FileEnds): "whole" | "broken" | "unknown" {
  if (head.length < 12) return "broken";
  const first = (head[6] ?? 1) === 1;
  const length = first ? viewOf(head).getUint16(8, true) : viewOf(head).getUint32(8, true);
  const start = (first ? 10 : 12) + length;
  if (start > bytes) return "broken";
  const header = new TextDecoder("latin1").decode(head.subarray(first ? 10 : 12, start));
  const item = /'descr': '[<>|=]?[biufcVS](\d+)'/.exec(header)?.[1];
  const shape = /'shape': \(([\d, ]*)\)/.exec(header)?.[1];
  if (item === undefined || shape === undefined) return "unknown";
  const sizes = shape.split(",").filter((part) => part.trim() !== "");
  const wanted = sizes.reduce((product, part) => product * Number(part), Number(item));
  return bytes - start === wanted ? "whole" : "broken";
}

function json({ head, tail, bytes }: FileEnds): "whole" | "broken" | "unknown" {
  if (head.length >= bytes) return parse(new TextDecoder().decode(head)) === undefined ? "broken" : "whole";
  return /[\]}"\w]\s*$/.test(new TextDecoder().decode(tail.subarray(-64))) ? "unknown" : "broken";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
