// What the file itself may never hold, whatever was called (DOMAIN D3).

import type { Database } from "better-sqlite3";
import { lookInto } from "../torture/soundness.ts";
import type { World } from "./world.ts";

export async function faultsInFile(dataDir: string, world: World): Promise<readonly string[]> {
  return lookInto(dataDir, (journal) => [...forbiddenStates(journal), ...lostEntries(journal, world)]);
}

const forbidden: Readonly<Record<string, string>> = {
  "I1: more than one call in a process": `
    SELECT opportunityId FROM touches WHERE isTheCall = 1 GROUP BY opportunityId HAVING count(*) > 1`,
  "I1: a second unasked call that is not counted": `
    SELECT opportunityId FROM touches
    WHERE direction = 'out' AND isSolicited = 0 AND correctionOf IS NULL
      AND (channel = 'voicemail' OR (channel = 'call' AND result IS NOT 'no_answer'))
      AND personId NOT IN (
        SELECT personId FROM participations JOIN interviews ON interviews.id = interviewId
        WHERE role = 'recruiter' AND interviews.opportunityId = touches.opportunityId)
    GROUP BY opportunityId HAVING count(*) > 1`,
  "I2: two thank-yous to one person for one round": `
    SELECT personId FROM touches AS one
    WHERE kind = 'thank_you' AND direction = 'out' AND isSolicited = 0 AND correctionOf IS NULL
      AND id NOT IN (SELECT correctionOf FROM touches WHERE correction = 'taken_back' AND correctionOf IS NOT NULL)
    GROUP BY opportunityId, personId, interviewId HAVING count(*) > 1`,
  "I9: a correction of nothing": `
    SELECT id FROM touches WHERE correctionOf IS NOT NULL AND correctionOf NOT IN (SELECT id FROM touches)`,
};

export function forbiddenStates(journal: Database): readonly string[] {
  return Object.entries(forbidden).flatMap(([what, sql]) => (journal.prepare(sql).all().length > 0 ? [what] : []));
}

/** Everything that was logged is there, as it was said. */
function lostEntries(journal: Database, { touches }: World): readonly string[] {
  const find = journal.prepare("SELECT 1 FROM touches WHERE id = ? AND personId = ? AND channel = ? AND direction = ?");
  const lost = touches.filter(
    ({ id, personId, channel, direction }) => find.get(id, personId, channel, direction) === undefined,
  );
  return lost.map(({ id }) => `I9: touch ${id} is not in the file as it was logged`);
}
