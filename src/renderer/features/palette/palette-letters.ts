import type { Client } from "#contract/contract";
import type { FollowUp } from "#domain/follow-ups/follow-up";
import { employerName } from "#domain/opportunities";
import { faceOf, isWritten } from "../../app/follow-ups/follow-up-faces.ts";
import { isActive } from "../../app/follow-ups/one-row.ts";
import type { PaletteGroup } from "../../kit/palette-frame.tsx";
import { matchWords } from "./match-words.ts";

type TodayRow = Awaited<ReturnType<Client["followUps"]["today"]>>["rows"][number];

const write = "write:";
const most = 6;

/** What waits to be written and means what is typed, the most urgent first, over all processes. */
export function lettersGroup(rows: readonly TodayRow[], typed: string): PaletteGroup {
  const options = rows
    .filter(({ row }) => isActive(row) && isWritten(row))
    .flatMap(({ row, opportunity }) => {
      const label = `Write it: ${[row.title, row.personName].filter(Boolean).join(", ")}`;
      const ranges = matchWords(label, typed);
      const detail = employerName(opportunity);
      return ranges === null ? [] : [{ id: write + row.id, label, icon: faceOf(row).icon, ranges, detail }];
    });
  return { title: "To write", options: options.slice(0, most) };
}

/** The row that was chosen; null: it was something else. */
export function chosenLetter(rows: readonly TodayRow[], id: string): FollowUp | null {
  return rows.find(({ row }) => id === write + row.id)?.row ?? null;
}
