// The bytes of a zip file in; the names and unpacked sizes of the files in it, as its directory tells them, out.

export interface ZipEntry {
  readonly name: string;
  /** Bytes, unpacked. */
  readonly size: number;
}

/** APPNOTE.TXT 4.3.16 and 4.3.12: the signatures of the directory's end and of one file in it. */
const END = 0x06054b50;
const FILE = 0x02014b50;
const END_LENGTH = 22;
const FILE_LENGTH = 46;

/** Of a zip without a comment and with less than 4 GiB in it. @throws Error for anything else */
export function readZipEntries(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error("this is no plain zip file");
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (view.getUint32(at, true) !== FILE) throw new Error("the directory of the zip file is broken");
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + FILE_LENGTH, at + FILE_LENGTH + length));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += FILE_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
