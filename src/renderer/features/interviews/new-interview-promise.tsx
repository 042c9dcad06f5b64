import type { ReactElement } from "react";
import { dayIn } from "#domain/time";
import { cityOf, day, timeAt } from "../../app/when.ts";
import { SheetPromise } from "../../kit/sheet.tsx";
import { dueOf, type InterviewDraft } from "./new-interview-draft.ts";

/** What adding it will mean, worked out while one types. */
export function DuePromise({ draft }: { readonly draft: InterviewDraft }): ReactElement {
  const due = dueOf(draft);
  if (due === null) return <SheetPromise>Thank-yous will be due 48 hours after it ends.</SheetPromise>;
  const isHere = draft.zone === Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <SheetPromise>
      Thank-yous will be due{" "}
      <strong>
        {day(dayIn(draft.zone, due))}, {timeAt(due, draft.zone)}
      </strong>
      {isHere ? "" : ` (${cityOf(draft.zone)})`}
    </SheetPromise>
  );
}
