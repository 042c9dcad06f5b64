import { type ReactElement, useState } from "react";
import { useLocation } from "wouter";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { dayIn } from "#domain/time";
import type { Touch } from "#domain/touches";
import { useToasts } from "../../kit/toasts.tsx";
import { explain } from "../error-view.tsx";
import { useApi, useRead, useWrite } from "../query.ts";
import { nearDay, timeAt } from "../when.ts";
import { type ContactAbout, ContactSheet } from "./contact-sheet.tsx";
import { touchWords } from "./contact-words.ts";
import { isWritten } from "./follow-up-faces.ts";
import { isActive, type OneRow, ownId, placeOf } from "./one-row.ts";
import { toWrite } from "./row-documents.ts";
import { SkipSheet } from "./skip-sheet.tsx";
import { SnoozeSheet } from "./snooze-sheet.tsx";

export interface FollowUpActs {
  /** What the row's button says: write the letter, log it, mark it as done; of one that is not open yet, see the plan. */
  readonly act: (one: OneRow) => void;
  /** Its document, also before it opens. */
  readonly write: (row: FollowUp) => void;
  readonly open: (row: FollowUp) => void;
  readonly log: (about: ContactAbout) => void;
  readonly askSkip: (one: OneRow) => void;
  readonly askSnooze: (one: OneRow) => void;
  readonly bringBack: (one: OneRow) => void;
  /** What opens over the page; to be shown once wherever the acts are used. */
  readonly sheets: ReactElement | null;
}

type Asked =
  | { readonly what: "skip" | "snooze"; readonly one: OneRow }
  | { readonly what: "log"; readonly about: ContactAbout };

/** Everything that can be done to a row of the plan, the same on Today and in the workspace. `now` is the journal's. */
export function useFollowUpActs(now: string): FollowUpActs {
  const api = useApi();
  const toasts = useToasts();
  const [, goTo] = useLocation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { data: profile } = useRead("profile", "get", {});
  const zone = profile?.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const write = useWrite((_api, run: () => Promise<unknown>) => run());
  const attempt = (run: () => Promise<unknown>) =>
    write.mutate(run, { onError: (error) => toasts.show({ text: explain(error), tone: "late" }) });
  const close = () => setAsked(null);

  const open = (row: FollowUp) => goTo(placeOf(row));

  const compose = async (row: FollowUp) => {
    const writing = toWrite(row);
    if (writing === null) return;
    const { id, interviewId } = await api.documents.create(writing);
    goTo(`/interviews/${interviewId}/letters/${id}`);
  };

  const setDone = async ({ row, opportunity }: OneRow, isDone: boolean) => {
    const { dossier, now: at } = await api.opportunities.open({ id: opportunity.id });
    const found = dossier.ownFollowUps.find(({ id }) => ownId(row) === id);
    if (found) await api.followUps.save({ id: found.id, revision: found.revision, doneAt: isDone ? at : null });
  };

  const act = (one: OneRow) => {
    const { row, opportunity } = one;
    if (ownId(row) !== null) {
      attempt(async () => {
        await setDone(one, true);
        toasts.show({ text: `Done: ${row.title}`, undo: () => attempt(() => setDone(one, false)) });
      });
    } else if (!isActive(row)) {
      open(row);
    } else if (isWritten(row)) {
      attempt(() => compose(row));
    } else {
      setAsked({ what: "log", about: { opportunityId: opportunity.id, row } });
    }
  };

  const skip = ({ row, opportunity }: OneRow, reason: string) =>
    attempt(async () => {
      const own = ownId(row);
      if (own !== null) {
        await api.followUps.remove({ id: own });
        toasts.show({ text: `Skipped: ${row.title}`, undo: () => attempt(() => api.followUps.restore({ id: own })) });
        return;
      }
      const { interviewId, personId, kind, aboutId } = row;
      const given = { opportunityId: opportunity.id, interviewId, personId, kind, aboutId, reason };
      const { id } = await api.followUps.skip(given);
      const whose = row.personName === "" ? "" : ` for ${row.personName}`;
      const text = `Skipped: ${row.title.toLowerCase()}${whose}`;
      toasts.show({ text, undo: () => attempt(() => api.followUps.unskip({ id })) });
    });

  const snooze = ({ row, opportunity }: OneRow, until: string) =>
    attempt(async () => {
      const { id } = await api.followUps.snooze({ opportunityId: opportunity.id, followUpId: row.id, until });
      const today = dayIn(zone, now);
      const text = `Put off: back ${nearDay(dayIn(zone, until), today)} at ${timeAt(until, zone)}`;
      toasts.show({ text, undo: () => attempt(() => api.followUps.unsnooze({ id })) });
    });

  const logged = (touch: Touch) => {
    const text = `Logged: ${touchWords(touch)}`;
    if (touch.isTheCall) toasts.show({ text: `${text}. It is used now, and stays in the log.` });
    else toasts.show({ text, undo: () => attempt(() => api.touches.takeBack({ id: touch.id })) });
  };

  return {
    act,
    write: (row) => attempt(() => compose(row)),
    open,
    log: (about) => setAsked({ what: "log", about }),
    askSkip: (one) => setAsked({ what: "skip", one }),
    askSnooze: (one) => setAsked({ what: "snooze", one }),
    bringBack: ({ snooze: put }) => {
      if (put !== null) attempt(() => api.followUps.unsnooze({ id: put.id }));
    },
    sheets:
      asked === null ? null : (
        <>
          {asked.what === "log" && <ContactSheet about={asked.about} onClose={close} onLogged={logged} />}
          {asked.what === "skip" && (
            <SkipSheet
              one={asked.one}
              onClose={close}
              onSkip={(reason) => {
                close();
                skip(asked.one, reason);
              }}
              onAct={() => {
                close();
                act(asked.one);
              }}
            />
          )}
          {asked.what === "snooze" && (
            <SnoozeSheet
              one={asked.one}
              now={now}
              zone={zone}
              onClose={close}
              onSnooze={(until) => {
                close();
                snooze(asked.one, until);
              }}
            />
          )}
        </>
      ),
  };
}
