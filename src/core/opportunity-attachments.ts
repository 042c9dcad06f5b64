import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { attached } from "#domain/attachments";
import type { Journal } from "./journal/journal.ts";
import { passStops } from "./release.ts";
import type { TakenFiles } from "./taken-files.ts";

/** The advert as a file, and what else an employer sent. */
export function createOpportunityAttachments(
  { records: { opportunities }, inOneGo }: Journal,
  { take }: TakenFiles,
): Pick<Handlers["opportunities"], "attach" | "detach"> {
  return {
    async attach({ id, revision, file }) {
      opportunities.get(id);
      const one = await take(file);
      return inOneGo(() => {
        const { attachments } = opportunities.get(id);
        const isThere = attachments.some(({ sha256 }) => sha256 === one.sha256);
        passStops(isThere ? [{ verdict: "refuse", rule: "file-there", what: file.name }] : [], undefined);
        return opportunities.update({ id, revision, attachments: attached(attachments, one) });
      });
    },
    detach: ({ id, revision, name }) =>
      inOneGo(() => {
        const { attachments } = opportunities.get(id);
        const others = attachments.filter((one) => one.name !== name);
        if (others.length === attachments.length) throw new ProntoError("not-found", "No such attachment");
        return opportunities.update({ id, revision, attachments: others });
      }),
  };
}
