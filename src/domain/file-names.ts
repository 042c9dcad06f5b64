import { bytesOf } from "./text.ts";

// The longest name that every file system takes is 255 bytes; what a program adds (" (2)", ".tmp") must still fit.
const maxBytes = 180;

/** A name that is only a name on Linux, macOS and Windows: no folder, no control character, not too long, never empty. */
export function toFileName(suggested: string): string {
  const last = suggested.split(/[\\/]/).filter(Boolean).at(-1) ?? "";
  const plain = last.replaceAll(/[\p{Cc}\p{Bidi_Control}<>:"/|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
  return shorten(safe) || "Pronto";
}

/** "Letter.docx" → "Letter (2).docx" */
export function numberedName(name: string, number: number): string {
  const { stem, extension } = partsOf(name);
  return number === 1 ? name : `${stem} (${number})${extension}`;
}

/** The name, or the first numbered one that none of these has; "A.pdf" and "a.pdf" are one name on Windows and macOS. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number++) {
    const free = numberedName(name, number);
    if (!used.has(free.normalize("NFC").toLowerCase())) return free;
  }
}

/** Whether the system would run it rather than show it. */
export function isProgram(name: string): boolean {
  return programs.has(partsOf(name).extension.slice(1).toLowerCase());
}

const programs: ReadonlySet<string> = new Set(
  "app appimage bat bash cmd com command cpl csh desktop exe gadget hta inf jar js jse lnk msc msi msp pif pkg ps1 py reg run scpt scr sh terminal url vb vbe vbs webloc workflow wsf wsh zsh".split(
    " ",
  ),
);

function shorten(name: string): string {
  const { stem, extension } = partsOf(name);
  const end = extension.length <= 10 ? extension : "";
  let letters = [...(end === "" ? name : stem)];
  while (bytesOf(letters.join("") + end) > maxBytes) letters = letters.slice(0, -1);
  return letters.join("") + end;
}

/** What stands from the last dot on; a name that only begins with one has no extension. */
function partsOf(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  const at = dot <= 0 ? name.length : dot;
  return { stem: name.slice(0, at), extension: name.slice(at) };
}
