// The ways out of a letter beside Word and the clipboard, and what is said of each once it was gone.

import type { Client } from "#contract/contract";
import type { Document } from "#domain/documents";
import { openOutside } from "../../../app/connect.ts";

const handOffs = ["open-email", "eml", "mailto", "linkedin", "pdf"] as const;
export type HandOff = (typeof handOffs)[number];

const draftItems = [
  { id: "open-email", label: "Open as a draft in the mail program" },
  { id: "eml", label: "Save as a draft (.eml)" },
  { id: "mailto", label: "Open as a new message, text only" },
];

const noteItems = [{ id: "linkedin", label: "Copy the note and open LinkedIn" }];

/** What can be done with a document of that form, and on paper with each. */
export function handOffItems(form: Document["form"]): readonly { readonly id: string; readonly label: string }[] {
  const outward = form === "email" ? draftItems : form === "linkedin_note" ? noteItems : [];
  return [...outward, { id: "pdf", label: "Print or save as PDF" }];
}

export function isHandOff(id: string): id is HandOff {
  return handOffs.some((one) => one === id);
}

type Guarded = Parameters<Client["documents"]["mailto"]>[0];

/** Null: the person cancelled, or the page goes on by itself. */
export async function handOff(
  api: Client,
  act: HandOff,
  guarded: Guarded,
  goTo: (path: string) => void,
): Promise<{ readonly text: string } | null> {
  if (act === "open-email") {
    const file = await api.documents.openEmail(guarded);
    if (file === null) return null;
    return { text: file.isOpened ? `A draft is open in your mail program. ${appleHint}` : savedAs(file.path) };
  }
  if (act === "eml") {
    const file = await api.documents.exportEml(guarded);
    return file === null ? null : { text: `${savedAs(file.path)}. ${appleHint}` };
  }
  if (act === "mailto") {
    const { url, obstacle } = await api.documents.mailto(guarded);
    if (url !== null) openOutside(url);
    return { text: obstacle === null ? "A new message is open in your mail program" : obstacles[obstacle] };
  }
  if (act === "linkedin") {
    const { url, text, copied } = await api.documents.openLinkedin(guarded);
    if (!copied) await navigator.clipboard.writeText(text);
    openOutside(url);
    return { text: "The note is on the clipboard: click Connect, Add a note, and paste" };
  }
  const printed = await api.documents.exportPdf(guarded);
  if (printed?.path === null) goTo(`/print/${guarded.id}`);
  return printed === null || printed.path === null ? null : { text: savedAs(printed.path) };
}

const savedAs = (path: string) => `Saved as ${path}`;
const appleHint = "Apple Mail shows it read-only: choose Message, then Send Again.";

const obstacles = {
  attachment: "Nothing was opened: a file cannot go this way. Open the draft instead, or copy the text.",
  "too-long": "Nothing was opened: it is too long for this way. Open the draft instead, or copy the text.",
} as const;
