// What a file really is: by its bytes, whatever its name says.

const kinds = {
  docx: "docx",
  xlsx: "xlsx",
  pptx: "pptx",
  /** Word, Excel or PowerPoint from before 2007. */
  doc: "doc",
  /** An Office file that asks for a password. */
  locked: "",
  odt: "odt",
  pdf: "pdf",
  rtf: "rtf",
  txt: "txt",
  zip: "zip",
  jpeg: "jpg",
  png: "png",
  gif: "gif",
  webp: "webp",
  heic: "heic",
  avif: "avif",
  /** What the system would run: of Windows, Linux, macOS, or a script. */
  program: "",
  unknown: "",
} as const;
export type FileKind = keyof typeof kinds;

/** Without its dot; empty for what has none of its own. */
export function extensionOf(kind: FileKind): string {
  return kinds[kind];
}

/** What its name says that it is; null when its name says nothing we know. */
export function kindByName(name: string): FileKind | null {
  const extension = /[^.]\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return byExtension.get(extension) ?? null;
}

/** Cheap enough for any file: of a large one only a few places are looked at, but for a search for its first NUL. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
    return indexOf(bytes, encryptedPackage) === -1 ? "doc" : "locked";
  const head = latin1(bytes.subarray(0, 1024));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return kindOfZip(bytes);
  if (isPdf(head, bytes)) return "pdf";
  if (head.startsWith("{\\rtf")) return "rtf";
  return kindOfPicture(head) ?? (isProgram(head, bytes) ? "program" : isText(bytes) ? "txt" : "unknown");
}

/** The names in its directory, at most so many; null when it has none: the file was cut off. */
function namesInZip(bytes: Uint8Array, most: number): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastIndexOf(bytes, "PK\u0005\u0006", 22 + 0xffff);
  if (end === -1 || end + 22 > bytes.length) return null;
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < most && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(latin1(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const head = latin1(bytes.subarray(0, 8192));
  if (/^.{30}mimetype.{0,64}?application\/vnd\.oasis\.opendocument\.text/s.test(head)) return "odt";
  // Of what was cut off, the names before each part still stand.
  const names = namesInZip(bytes, 2_000) ?? head.split("PK\u0003\u0004").map((part) => part.slice(26, 106));
  const isIn = (folder: string) => names.some((name) => name.startsWith(folder));
  if (isIn("word/")) return "docx";
  if (isIn("xl/")) return "xlsx";
  if (isIn("ppt/")) return "pptx";
  return names.includes("content.xml") && isIn("META-INF/manifest.xml") ? "odt" : "zip";
}

/** What stands before its mark is passed over, as programs that show a PDF do, when it also ends like one. */
function isPdf(head: string, bytes: Uint8Array): boolean {
  const at = head.search(/%PDF-\d/);
  return at === 0 || (at > 0 && lastIndexOf(bytes, "startxref", 2048) !== -1);
}

function kindOfPicture(head: string): FileKind | null {
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF.{4}WEBP/s.test(head)) return "webp";
  const [, brand] = /^.{4}ftyp(.{4})/s.exec(head) ?? [];
  if (brand === undefined) return null;
  return /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand) ? "heic" : /^avi[fs]$/.test(brand) ? "avif" : null;
}

/** A text may begin with "MZ" too; a program has a zero byte soon after. */
function isProgram(head: string, bytes: Uint8Array): boolean {
  if (head.startsWith("#!") || head.startsWith("\x7fELF")) return true;
  if (/^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(head)) return true;
  return head.startsWith("MZ") && bytes.subarray(0, 1024).includes(0);
}

/** Bytes that no text holds; in UTF-16 zeros are half of it, and its first two bytes say so. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return bytes.length > 2;
  if (bytes.includes(0)) return false;
  return !bytes.subarray(0, 65_536).some((byte) => byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

const encryptedPackage = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

const byExtension: ReadonlyMap<string, FileKind> = new Map([
  ...(["docx", "docm", "dotx", "dotm"] as const).map((one) => [one, "docx"] as const),
  ...(["doc", "dot", "xls", "ppt"] as const).map((one) => [one, "doc"] as const),
  ...(["jpg", "jpeg"] as const).map((one) => [one, "jpeg"] as const),
  ...(["heic", "heif"] as const).map((one) => [one, "heic"] as const),
  ...(["txt", "text"] as const).map((one) => [one, "txt"] as const),
  ...(["odt", "ott"] as const).map((one) => [one, "odt"] as const),
  ...(["xlsx", "pptx", "pdf", "rtf", "zip", "png", "gif", "webp", "avif"] as const).map((one) => [one, one] as const),
]);

function starts(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function indexOf(bytes: Uint8Array, mark: readonly number[]): number {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, n) => bytes[at + n] === byte)) return at;
  }
  return -1;
}

/** Looked for in so many of the last bytes. */
function lastIndexOf(bytes: Uint8Array, mark: string, within: number): number {
  const from = Math.max(0, bytes.length - within);
  const at = latin1(bytes.subarray(from)).lastIndexOf(mark);
  return at === -1 ? -1 : from + at;
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}
