import type { Client } from "#contract/contract";
import type { Release } from "#contract/errors";
import { openOutside } from "../../../app/connect.ts";
import { copyWords } from "../../../app/copy-words.ts";
import { when } from "../../../app/when.ts";

/** The ways in which a document leaves Pronto, and the word that it was sent. */
export type HandOffAct = "docx" | "openEmail" | "eml" | "mailto" | "copyText" | "copyAll" | "pdf" | "linkedin" | "sent";

interface Guarded {
  readonly id: string;
  readonly release?: Release;
}

interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

interface Around {
  readonly zone: string;
  readonly takeBack: (touchId: string) => void;
  /** Where the host makes no PDF itself, the page prints. */
  readonly goTo: (path: string) => void;
}

/** Does it, and says what came of it. Null: the person called it off. */
export const handOffs: Readonly<
  Record<HandOffAct, (api: Client, guarded: Guarded, around: Around) => Promise<Said | null>>
> = {
  async docx(api, guarded) {
    return saved(await api.documents.exportDocx(guarded));
  },
  async eml(api, guarded) {
    const file = await api.documents.exportEml(guarded);
    return file === null ? null : { text: `Saved as ${file.path}. ${appleHint}` };
  },
  async openEmail(api, guarded) {
    const file = await api.documents.openEmail(guarded);
    if (file === null) return null;
    if (!file.isOpened) return { text: `No mail program opens drafts here. Saved as ${file.path}` };
    return { text: `A draft is open in your mail program. ${appleHint}` };
  },
  async mailto(api, guarded) {
    const { url, obstacle } = await api.documents.mailto(guarded);
    if (url !== null) openOutside(url);
    if (obstacle !== null) return { text: `Nothing was opened: ${obstacleWords[obstacle]}. Open the draft instead.` };
    return { text: "A new message is open in your mail program" };
  },
  async copyText(api, guarded) {
    const { text, html } = await api.documents.copyText(guarded);
    await copyWords({ text, html });
    return { text: "The text is on the clipboard" };
  },
  async copyAll(api, guarded) {
    const { subject, text, html, copied } = await api.documents.copyText(guarded);
    if (!copied) await copyWords({ text: subject === "" ? text : `${subject}\n\n${text}`, html });
    return { text: "Subject and body are on the clipboard" };
  },
  async pdf(api, guarded, { goTo }) {
    const file = await api.documents.exportPdf(guarded);
    if (file?.path != null) return { text: `Saved as ${file.path}` };
    if (file !== null) goTo(`/print/${guarded.id}`);
    return null;
  },
  async linkedin(api, guarded) {
    const { text, url, copied } = await api.documents.openLinkedin(guarded);
    if (!copied) await navigator.clipboard.writeText(text);
    openOutside(url);
    return { text: "The note is on the clipboard: click Connect, Add a note, and paste" };
  },
  async sent(api, guarded, { zone, takeBack }) {
    const { touch } = await api.documents.markSent(guarded);
    return { text: `Sent ${when(touch.at, zone)}; the text is frozen`, undo: () => takeBack(touch.id) };
  },
};

const appleHint = "Apple Mail shows it read-only: choose Message, then Send Again.";

/** Why a mailto: address cannot carry it. */
export const obstacleWords = {
  attachment: "an address carries no files",
  "too-long": "too long for an address",
} as const;

/** On the button of somebody who has seen the warning. */
export const allTheSame: Readonly<Record<HandOffAct, string>> = {
  docx: "Export it all the same",
  eml: "Save it all the same",
  openEmail: "Open it all the same",
  mailto: "Open it all the same",
  copyText: "Copy it all the same",
  copyAll: "Copy it all the same",
  pdf: "Go on all the same",
  linkedin: "Copy it all the same",
  sent: "I sent it all the same",
};

function saved(file: { readonly path: string } | null): Said | null {
  return file === null ? null : { text: `Saved as ${file.path}` };
}
