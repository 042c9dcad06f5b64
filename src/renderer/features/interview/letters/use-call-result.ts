import type { Client } from "#contract/contract";
import type { Release, Stop } from "#contract/errors";
import { noAnswer } from "#domain/contacts";
import type { Document } from "#domain/documents";
import type { Touch } from "#domain/touches";
import { stopsOf } from "../../../app/error-view.tsx";
import { type CallResult, touchWords } from "../../../app/follow-ups/contact-words.ts";
import { useRead, useWrite } from "../../../app/query.ts";
import { useToasts } from "../../../kit/toasts.tsx";
import type { Workspace } from "../workspace.ts";

interface Made {
  readonly release: Release;
  readonly promise: { readonly text: string; readonly dueAt: string | null };
  /** The call was made, whatever the review says of its text: only the contact is logged. */
  readonly isWithoutText: boolean;
}

interface CallMade {
  /** What stands against it: of the guard, and once it was tried, of the review. */
  readonly stops: readonly Stop[];
  readonly isKnown: boolean;
  /** It is the text that stands against it, and not the guard. */
  readonly isOfText: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly log: (made: Made, onLogged: () => void) => void;
  readonly reset: () => void;
}

/** Logs what came of a call: with its script, where one was spoken; a ring that nobody answered is an attempt. */
export function useCallResult(workspace: Workspace, document: Document, result: CallResult): CallMade {
  const toasts = useToasts();
  const { opportunityId, interviewId, personId } = document;
  const contact = {
    ...{ opportunityId, interviewId, personId },
    channel: result === "voicemail" ? ("voicemail" as const) : ("call" as const),
    kind: "follow_up_call",
    result: result === "no_answer" ? noAnswer : result,
  };
  const check = useRead("touches", "check", contact);
  const made = useWrite(async (api, { release, promise, isWithoutText }: Made) => {
    const script = result === "no_answer" || isWithoutText ? null : scriptOf(workspace, document, result);
    const touch = await (script === null
      ? api.touches.log({ ...contact, direction: "out", release })
      : sent(api, script, contact.channel, release));
    if (result === "spoken" && promise.text !== "")
      await api.promises.create({ opportunityId, interviewId, personId, ...promise });
    return touch;
  });
  const guard = check.data ?? [];
  const tried = stopsOf(made.error);
  const stops = tried.length > 0 ? tried : guard;
  return {
    stops,
    isKnown: check.data !== undefined && !check.isPlaceholderData,
    isOfText: tried.some(({ rule }) => guard.every((stop) => stop.rule !== rule)),
    isPending: made.isPending,
    error: made.error,
    reset: () => made.reset(),
    log: (given, onLogged) =>
      made.mutate(given, {
        onSuccess: (touch) => {
          toasts.show({ text: `Logged: ${touchWords(touch)}${touch.isTheCall ? ". The one call is used now." : ""}` });
          onLogged();
        },
      }),
  };
}

async function sent(api: Client, id: string, channel: Touch["channel"], release: Release): Promise<Touch> {
  const { touch } = await api.documents.markSent({ id, channel, release });
  return touch;
}

/** What was spoken: after the beep the voicemail, where there is one. */
function scriptOf({ documents }: Workspace, document: Document, result: CallResult): string {
  const kind = result === "voicemail" ? "voicemail_script" : "call_script";
  const { interviewId, personId } = document;
  const other = documents.find(
    (one) => one.kind === kind && one.interviewId === interviewId && one.personId === personId,
  );
  return other?.id ?? document.id;
}
