import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEAD, judgeFile, TAIL } from "../../src/core/whole-file.ts";

function judge(name: string, bytes: Uint8Array): string {
  const [head, tail] = [bytes.subarray(0, HEAD), bytes.subarray(Math.max(0, bytes.length - TAIL))];
  return judgeFile({ name, bytes: bytes.length, head, tail });
}

function safetensors(size: number): Uint8Array {
  const header = Buffer.from(
    JSON.stringify({ w: { dtype: "F32", shape: [size / 4], data_offsets: [0, size] } }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(size, 7)]);
}

/** One stored entry, its directory and the record that ends every zip file. */
function zip(data: string, comment = ""): Uint8Array {
  const content = deflateRawSync(Buffer.from(data));
  const local = Buffer.alloc(30);
  local.write("PK\u0003\u0004", "latin1");
  const directory = Buffer.alloc(46);
  directory.write("PK\u0001\u0002", "latin1");
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + content.length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([local, content, directory, end, Buffer.from(comment)]);
}

function npy(count: number): Uint8Array {
  const header = Buffer.from(`{'descr': '<f8', 'fortran_order': False, 'shape': (${count},), }\n`);
  const start = Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, header.length, 0]);
  return Buffer.concat([start, header, Buffer.alloc(count * 8)]);
}

function hdf5(size: number): Uint8Array {
  const bytes = Buffer.alloc(size, 1);
  bytes.set([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  bytes.writeBigUInt64LE(BigInt(size), 40);
  return bytes;
}

const WHOLE = [
  ["model.safetensors", safetensors(400)],
  ["model.pt", zip("weights ".repeat(50))],
  ["model.ckpt", zip("weights", "a comment")],
  ["best.npy", npy(12)],
  ["keras.h5", hdf5(300)],
  ["result.json", Buffer.from('{"accuracy": 0.9}\n')],
] as const;

describe("a file of a known format", () => {
  it.each(WHOLE)("is whole: %s", (name, bytes) => {
    expect(judge(name, bytes)).toBe("whole");
  });

  it.each(WHOLE)("is broken wherever it is cut: %s", (name, bytes) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 3 }), (length) => {
        expect(judge(name, bytes.subarray(0, length))).not.toBe("whole");
        // Down to the mark of its format, which a name alone does not replace.
        if (length >= 60) expect(judge(name, bytes.subarray(0, length))).toBe("broken");
      }),
    );
  });
});

describe("other files", () => {
  it.each([
    ["log.txt", "text", "unknown"],
    ["metrics.csv", "step,loss\n1,", "unknown"],
    ["empty.txt", "", "unknown"],
    ["model.pt", "", "broken"],
    ["model.bin", "\u0000\u0000\u0000\u0000", "broken"],
    ["state.pkl", "\u0080\u0004abc.", "unknown"],
    ["state.pkl", "\u0080\u0004abc", "broken"],
    ["state.pkl", "\u0080", "broken"],
    // Numbers as they are, of which some begin like a pickle.
    ["weights.bin", "\u0080\u0001\u0002", "unknown"],
    ["weights.bin", "\u0080\u0006abc", "unknown"],
    ["notes.txt", "PKG=1", "unknown"],
    ["model.pt", "PK\u0003\u0004", "broken"],
    ["model.pt", "PK", "broken"],
    ["bad.json", "{", "broken"],
  ])("%s with %j", (name, text, expected) => {
    expect(judge(name, Buffer.from(text, "latin1"))).toBe(expected);
  });

  it("are judged without an error, whatever they hold", () => {
    const names = fc.constantFrom("a.pt", "a.safetensors", "a.npy", "a.h5", "a.json", "a.pkl", "a");
    const starts = fc.constantFrom(
      [],
      [0x50, 0x4b],
      [0x89, 0x48, 0x44, 0x46],
      [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
      [0x80],
    );
    fc.assert(
      fc.property(names, starts, fc.uint8Array({ maxLength: 200 }), (name, start, rest) => {
        expect(["whole", "broken", "unknown"]).toContain(judge(name, new Uint8Array([...start, ...rest])));
      }),
      { numRuns: 1000 },
    );
  });
});
