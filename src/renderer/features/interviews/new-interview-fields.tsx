import { MapPin, Phone, Video } from "lucide-react";
import { type ReactElement, useState } from "react";
import { employerName } from "#domain/opportunities";
import { dayIn } from "#domain/time";
import { useRead } from "../../app/query.ts";
import { ComboField } from "../../kit/combo-field.tsx";
import { DateField } from "../../kit/date-field.tsx";
import { Cell, Fields } from "../../kit/field.tsx";
import { Segmented } from "../../kit/segmented.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { TimeField } from "../../kit/time-field.tsx";
import { ZoneField } from "../../kit/zone-field.tsx";
import type { InterviewDraft, Problems } from "./new-interview-draft.ts";
import { PeoplePart } from "./new-interview-people.tsx";

const modes = [
  { id: "onsite", label: "On site", icon: MapPin },
  { id: "phone", label: "Phone", icon: Phone },
  { id: "video", label: "Video", icon: Video },
] as const;

interface NewInterviewFieldsProps {
  readonly draft: InterviewDraft;
  readonly problems: Problems;
  /** Adding was tried: from then on every problem is said at its field. */
  readonly isTried: boolean;
  readonly isAhead: boolean;
  readonly onChange: (changes: Partial<InterviewDraft>) => void;
}

export function NewInterviewFields({
  draft,
  problems,
  isTried,
  isAhead,
  onChange,
}: NewInterviewFieldsProps): ReactElement {
  const { data } = useRead("opportunities", "list", {});
  const [hasLeftTimes, setLeftTimes] = useState(false);
  const rows = data?.rows ?? [];
  const round = rows.find(({ opportunity }) => opportunity.id === draft.opportunityId)?.interviews.length;
  const isToday = draft.on === dayIn(draft.zone, new Date().toISOString());
  const said = (problem: string | undefined) => (isTried ? (problem ?? null) : null);

  const pick = (id: string) => {
    const picked = rows.find(({ opportunity }) => opportunity.id === id)?.opportunity;
    if (picked) onChange({ opportunityId: picked.id, employer: employerName(picked), role: picked.role });
  };
  // Other words mean another process; the same ones come back when a suggestion is taken or left.
  const rewrite = (field: "employer" | "role") => (text: string) => {
    if (text !== draft[field]) onChange({ [field]: text, opportunityId: null });
  };

  return (
    <>
      <Fields>
        <Cell span={5}>
          <ComboField
            label="Employer"
            value={draft.employer}
            onChange={rewrite("employer")}
            onPick={pick}
            suggestions={rows.map(({ opportunity }) => ({
              id: opportunity.id,
              label: employerName(opportunity),
              meta: opportunity.role,
            }))}
            error={said(problems.employer)}
            autoFocus
          />
        </Cell>
        <Cell span={7}>
          <TextField
            label="Role"
            hint={round === undefined ? null : `round ${round + 1}`}
            value={draft.role}
            onChange={rewrite("role")}
            error={said(problems.role)}
            maxLength={1000}
          />
        </Cell>
        <Cell span={4}>
          <DateField
            label="Date"
            hint={isToday ? "today" : null}
            value={draft.on}
            onChange={(on) => onChange({ on })}
            error={said(problems.on)}
          />
        </Cell>
        <Cell span={2}>
          <TimeField
            label="Start"
            hourCycle={24}
            value={draft.starts}
            onChange={(starts) => onChange({ starts })}
            error={said(problems.starts)}
          />
        </Cell>
        <Cell span={2}>
          <TimeField
            label="End"
            hourCycle={24}
            value={draft.ends}
            onChange={(ends) => onChange({ ends })}
            onBlur={() => setLeftTimes(true)}
            error={isTried || hasLeftTimes ? (problems.ends ?? null) : null}
          />
        </Cell>
        <Cell span={4}>
          <ZoneField
            label="Zone"
            hint={draft.isZoneAssumed ? "guessed" : null}
            value={draft.zone}
            onChange={(zone) => {
              if (zone !== draft.zone) onChange({ zone, isZoneAssumed: false });
            }}
          />
        </Cell>
        <Cell span={12}>
          <Segmented label="How" options={modes} value={howOf(draft)} onChange={(mode) => onChange({ mode })} />
        </Cell>
      </Fields>
      <PeoplePart
        draft={draft}
        problems={isTried ? problems.people : new Map()}
        title={isAhead ? "Who will be there" : "Who was there"}
        onChange={(people) => onChange({ people })}
      />
    </>
  );
}

function howOf({ mode }: InterviewDraft): (typeof modes)[number]["id"] | null {
  return modes.find(({ id }) => id === mode)?.id ?? null;
}
