import type { Client } from "#contract/contract";
import type { Release, Stop } from "#contract/errors";
import { noAnswer } from "#domain/contacts";
import type { Document } from "#domain/documents";
import type { Finding } from "#domain/review/finding";
import type { Touch } from "#domain/touches";
import { stopsOf } from "../../../app/error-view.tsx";
import { type CallResult, touchWords } from "../../../app/follow-ups/contact-words.ts";
import { useRead, useWrite } from "../../../app/query.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Workspace } from "../workspace.ts";

interface Made {
  readonly release: Release;
  readonly promise: { readonly text: string; readonly dueAt: string | null };
}

interface CallMade {
  /** What stands against it, the strongest first: of the guard, and of the review of the text that goes with it. */
  readonly stops: readonly Stop[];
  readonly isKnown: boolean;
  /** The review of the text is among it. */
  readonly isOfText: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly log: (made: Made, then: { readonly onLogged: () => void; readonly onStopped: () => void }) => void;
  readonly reset: () => void;
}

/**
 * Logs what came of a call: with its script, where one was spoken; a ring that nobody answered is an attempt. Without its
 * text, whatever the review says of that, only the contact is logged: the call was made.
 */
export function useCallResult(
  workspace: Workspace,
  document: Document,
  result: CallResult,
  isWithoutText: boolean,
): CallMade {
  const toasts = useToasts();
  const { opportunityId, interviewId, personId } = document;
  const contact = {
    ...{ opportunityId, interviewId, personId },
    channel: result === "voicemail" ? ("voicemail" as const) : ("call" as const),
    kind: "follow_up_call",
    result: result === "no_answer" ? noAnswer : result,
  };
  const check = useRead("touches", "check", contact);
  const script = result === "no_answer" || isWithoutText ? null : scriptOf(workspace, document, result);
  const review = useRead("documents", "review", { id: script?.id ?? "" }, { isEnabled: script !== null });
  const made = useWrite(async (api, { release, promise }: Made) => {
    const touch = await (script === null
      ? api.touches.log({ ...contact, direction: "out", release })
      : sent(api, script.id, contact.channel, release));
    if (result === "spoken" && promise.text !== "")
      await api.promises.create({ opportunityId, interviewId, personId, ...promise });
    return touch;
  });
  const isReviewed = script === null || (review.data !== undefined && !review.isPlaceholderData);
  const ofText = script === null ? [] : stopsOfText(review.data?.findings ?? [], script);
  const tried = stopsOf(made.error);
  const stops = tried.length > 0 ? tried : byStrength([...(check.data ?? []), ...ofText]);
  return {
    stops,
    isKnown: check.data !== undefined && !check.isPlaceholderData && isReviewed,
    isOfText: ofText.length > 0,
    isPending: made.isPending,
    error: made.error,
    reset: () => made.reset(),
    log: (given, { onLogged, onStopped }) =>
      made.mutate(given, {
        onSuccess: (touch) => {
          toasts.show({ text: `Logged: ${touchWords(touch)}${touch.isTheCall ? ". The one call is used now." : ""}` });
          onLogged();
        },
        onError: onStopped,
      }),
  };
}

async function sent(api: Client, id: string, channel: Touch["channel"], release: Release): Promise<Touch> {
  const { touch } = await api.documents.markSent({ id, channel, release });
  return touch;
}

/** What was spoken: after the beep the voicemail, where there is one. */
function scriptOf({ documents }: Workspace, document: Document, result: CallResult): Document {
  const kind = result === "voicemail" ? "voicemail_script" : "call_script";
  const { interviewId, personId } = document;
  const other = documents.find(
    (one) => one.kind === kind && one.interviewId === interviewId && one.personId === personId,
  );
  return other ?? document;
}

/** What the gate will ask about the text: said before it is passed, or nobody has seen it. */
function stopsOfText(findings: readonly Finding[], { confirmed }: Document): readonly Stop[] {
  const others = findings.filter(
    ({ rule, title }, at) => at === findings.findIndex((one) => one.rule === rule && one.title === title),
  );
  return others.flatMap(({ severity, rule, title }) => {
    const isPassed = severity !== "refuse" && confirmed.some((one) => one.rule === rule);
    return severity === "remark" || isPassed ? [] : [{ verdict: severity, rule, what: title }];
  });
}

const strength = ["refuse", "hold", "warn"];

function byStrength(stops: readonly Stop[]): readonly Stop[] {
  return stops.toSorted((a, b) => strength.indexOf(a.verdict) - strength.indexOf(b.verdict));
}
