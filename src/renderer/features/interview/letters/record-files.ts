import { attachmentOfRecommender, attachmentOfVersion, attachStops } from "#domain/attachments";
import type { Document } from "#domain/documents";
import type { Attachment } from "#domain/files";
import { runningName } from "#domain/names";
import { resumeStateWords } from "../../../app/words.ts";
import type { MenuEntry } from "../../../kit/menu-button.tsx";
import type { Workspace } from "../workspace.ts";

interface RecordFile {
  readonly attachment: Attachment;
  readonly entry: MenuEntry;
}

/** The files that records of this process hold: versions of the résumé, letters of recommenders; why one cannot go is said. */
export function recordFiles({ dossier }: Workspace, document: Document): readonly RecordFile[] {
  const one = (attachment: Attachment, label: string, state: string): RecordFile => {
    const [stop] = attachStops(dossier, document, attachment);
    const reason = stop === undefined ? undefined : (reasons[stop.rule] ?? "not with this letter");
    const isThere = document.attachments.some(({ from }) => from !== null && from.id === attachment.from?.id);
    return {
      attachment,
      entry: {
        id: attachment.from?.id ?? "",
        label: state === "" ? label : `${label}, ${state.toLowerCase()}`,
        ...(isThere ? { reason: "attached already" } : reason === undefined ? {} : { reason }),
      },
    };
  };
  const letters = dossier.recommenders.flatMap((writer) => {
    const attachment = attachmentOfRecommender(writer, 0);
    const person = dossier.people.find(({ id }) => id === writer.personId);
    const name = person === undefined ? "somebody" : runningName(person);
    return attachment === null ? [] : [one(attachment, `Letter of ${name}`, "")];
  });
  return [
    ...dossier.resumeVersions
      .filter(({ state }) => state !== "retired")
      .map((version) =>
        one(attachmentOfVersion(version, 0, dossier.profile), version.label, resumeStateWords[version.state]),
      ),
    ...letters,
  ];
}

/** In two or three words, where the key of an entry would stand. */
const reasons: Readonly<Record<string, string>> = {
  R50: "not final, or sent before",
  R38: "references stand on it",
  "R38-unread": "not looked through yet",
  I6: "no letter or consent yet",
  R41: "only letters, as received",
  C29: "attached already",
  F1: "too large together",
};
