// One sequence, done to the app through its typed client and to the model beside it. It ends at the first disagreement.

import type { Client } from "#contract/contract";
import { openTestJournal } from "../support/open-test-journal.ts";
import { createActor } from "./actor.ts";
import type { Sequence } from "./commands.ts";
import { disagreements } from "./compare.ts";
import { faultsInFile } from "./file-checks.ts";
import { expectedRows } from "./rows.ts";
import type { World } from "./world.ts";

/** Breaks the app on purpose, where its client is. */
export type Fault = (client: Client) => Client;

export interface Trial {
  /** The first disagreement; null: there was none. */
  readonly disagreement: string | null;
  readonly commands: number;
}

export async function tryOut(sequence: Sequence, fault: Fault = (client) => client): Promise<Trial> {
  const world: World = {
    now: Date.parse(sequence.startsOn),
    calendar: { weekend: [6, 7], holidays: [] },
    processes: [],
    people: [],
    touches: [],
  };
  const { api, core, platform } = await openTestJournal({ now: () => new Date(world.now) });
  const client = fault(api);
  const actor = createActor(world, client);
  const ledgers = new Map<string, readonly string[]>();
  const said: string[] = [];
  let done = 0;
  const look = async (touched: number | null): Promise<string | null> => {
    for (const [index, process] of world.processes.entries()) {
      // The other process is looked at every few commands: time passes there too.
      if (touched !== null && index !== touched % world.processes.length && done % 5 > 0) continue;
      const { plan, dossier } = await client.opportunities.open({ id: process.id });
      const wrong = disagreements(plan, expectedRows(world, process));
      if (wrong.length > 0) return wrong.join("\n  ");
      const now = dossier.touches.map((touch) => JSON.stringify(touch));
      if ((ledgers.get(process.id) ?? []).some((entry) => !now.includes(entry)))
        return "an entry of the ledger was changed or is gone";
      ledgers.set(process.id, now);
    }
    return null;
  };
  const told = (wrong: string) => `${wrong}\n\nafter, at ${new Date(world.now).toISOString()}:\n  ${said.join("\n  ")}`;
  try {
    await actor.begin();
    said.push(
      await actor.perform({
        do: "open a process",
        waitSeconds: 0,
        hasAgency: sequence.hasAgency,
        round: sequence.round,
      }),
    );
    for (const command of [null, ...sequence.commands]) {
      if (command !== null) {
        said.push(await actor.perform(command));
        done += 1;
      }
      const wrong =
        actor.disagreement() ?? (await look(command !== null && "process" in command ? command.process : null));
      if (wrong !== null) return { disagreement: told(wrong), commands: done };
    }
  } finally {
    core.close();
  }
  const faults = await faultsInFile(platform.dataDir, world);
  return { disagreement: faults.length === 0 ? null : told(faults.join("\n  ")), commands: done };
}
