// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { openJournalAt, renderApp } from "./today-app.tsx";

afterEach(cleanup);

async function openPlan() {
  const { api } = await openJournalAt();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const slot = { startsWall: "2027-09-02T08:00", endsWall: "2027-09-02T09:00", zone: "America/Los_Angeles" };
  const { id } = await api.interviews.create({ opportunityId, ...slot });
  const { id: personId } = await api.people.create({ fullName: "Perdita ffoxley" });
  await api.participations.create({ interviewId: id, personId, role: "hiring_authority" });
  renderApp(api, `#/interviews/${id}/debrief`);
  fireEvent.click(await screen.findByRole("button", { name: "Add your own" }));
  const sheet = await screen.findByRole("dialog", { name: "A follow-up of your own" });
  const own = async () => (await api.opportunities.open({ id: opportunityId })).dossier.ownFollowUps;
  return { sheet: within(sheet), own };
}

test("an action of one's own stands in the plan", async () => {
  const { sheet, own } = await openPlan();
  fireEvent.change(sheet.getByLabelText("What"), { target: { value: "Read their annual report" } });
  fireEvent.click(sheet.getByRole("button", { name: /Add it/ }));
  await waitFor(async () =>
    expect(await own()).toMatchObject([{ title: "Read their annual report", channel: null, passed: [] }]),
  );
  expect(await screen.findByText("Read their annual report")).toBeTruthy();
});

test("a gift is refused with what to do instead, and nothing is kept", async () => {
  const { sheet, own } = await openPlan();
  fireEvent.change(sheet.getByLabelText("What"), { target: { value: "send a box of chocolates" } });
  fireEvent.click(sheet.getByRole("button", { name: /Add it/ }));
  expect(await sheet.findByText(/No gifts/)).toBeTruthy();
  expect(await own()).toEqual([]);
});
