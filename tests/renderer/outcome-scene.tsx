import { fireEvent, screen, within } from "@testing-library/react";
import type { Client } from "#contract/contract";
import { openJournalAt, renderApp, start } from "./today-app.tsx";

/** One round of yesterday at Thistledown, with Ms. Ruiz who decides; the window is open at one of its tabs. */
export async function openThistledown(
  tab: string,
  fill: (api: Client, ids: SceneIds) => Promise<unknown> = async () => {},
  now = start,
) {
  const journal = await openJournalAt(now);
  const ids = await fillThistledown(journal.api);
  await fill(journal.api, ids);
  renderApp(journal.api, `#/interviews/${ids.interviewId}/${tab}`);
  const opened = async () => journal.api.opportunities.open({ id: ids.opportunityId });
  return { ...journal, ...ids, opened };
}

interface SceneIds {
  readonly opportunityId: string;
  readonly interviewId: string;
  readonly personId: string;
  readonly partId: string;
}

async function fillThistledown(api: Client): Promise<SceneIds> {
  const { id: opportunityId } = await api.opportunities.create({
    companyLegal: "Thistledown Vets Ltd",
    companyShort: "Thistledown",
    role: "Nurse",
  });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    zone: "America/Los_Angeles",
    isZoneAssumed: false,
    startsWall: "2027-09-02T09:00",
    endsWall: "2027-09-02T10:00",
  });
  const { id: personId } = await api.people.create({ fullName: "Ana Ruiz", email: "ana@thistledown.example" });
  const { id: partId } = await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  return { opportunityId, interviewId, personId, partId };
}

/** Chooses one line of a list that drops from a field. */
export function choose(field: RegExp, option: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name: field }));
  fireEvent.click(within(screen.getByRole("listbox")).getByRole("option", { name: option }));
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}
