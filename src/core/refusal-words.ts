import { ProntoError, type StorageCause } from "#contract/errors";

/** Why Pronto did not start: what happened, what became of the words, and what to do next. For the person who reads it. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof ProntoError)) return unexpected;
  if (error.code === "newer-journal") return newerJournal;
  if (error.code === "storage" || error.details?.cause !== undefined) {
    const cause = error.details?.cause ?? "damaged";
    return cause === "no-key" && error.details?.field !== undefined ? keyNotReadable : storage[cause];
  }
  // An old Node, an argument that is missing its value: the message was written to be read.
  return error.message.endsWith(".") ? error.message : `${error.message}.`;
}

const storage: Readonly<Record<StorageCause, string>> = {
  full: "There is no room left on the disk, so Pronto could not start. What you saved before is safe. Free some space and start Pronto again.",
  locked:
    "The system does not let Pronto write in its folder. Nothing was changed. Close the program that holds the folder, or give yourself the right to write there, and start Pronto again.",
  damaged:
    "The journal could not be opened: it is damaged, or journal.key is the key of another one. Nothing was changed or deleted. Put back the journal.key that lay beside it, or the newest copy of the journal, and start Pronto again.",
  "no-key":
    "The key that opens your journal is missing. The journal itself is still there, unharmed and unread; Pronto did not touch it. Put the file journal.key back from a copy and start Pronto again.",
  "already-open":
    "Pronto is already open on this journal. Nothing was changed. Use the Pronto that is running, or close it and start again.",
};

const keyNotReadable =
  "The key that opens your journal is there, but it cannot be read. The journal is unharmed and Pronto did not touch it. Unlock the keychain of the account that made it and start Pronto again.";

const newerJournal =
  "A newer version of Pronto wrote this journal. It was left as it is. Install that version, or a later one, to open it.";

const unexpected =
  "Pronto could not start. What you wrote is still in the journal. Start it again; if this comes back, the reason is in the log.";

export const pageGone =
  "The window of Pronto failed three times within a minute. All that was saved is in the journal. Start Pronto again.";
