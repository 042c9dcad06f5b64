// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { everyoneMet } from "#domain/dossier";
import { openJournalAt, renderApp, withCall } from "./today-app.tsx";

afterEach(cleanup);

test("a role that shows at the end of a line is stored, however late the page hears of its first half", async () => {
  const { api } = await openJournalAt();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const slot = { startsWall: "2027-09-03T08:00", zone: "America/Los_Angeles" };
  const { id } = await api.interviews.create({ opportunityId, ...slot });
  const whoWasMet = async () => everyoneMet((await api.opportunities.open({ id: opportunityId })).dossier);
  let isSlow = false;
  const open: typeof api.opportunities.open = async (input) => {
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 3000));
    return api.opportunities.open(input);
  };
  renderApp(withCall(api, "opportunities", { open }), `#/interviews/${id}/debrief`);
  const line = await screen.findByRole("textbox", { name: "Who was there, line 1" });
  isSlow = true;
  fireEvent.change(line, { target: { value: "Mr Gethin" } });
  await waitFor(async () => expect(await whoWasMet()).toHaveLength(1));
  fireEvent.change(line, { target: { value: "Mr Gethin Rhys, recruiter, gethin@larchmoor.example" } });
  await waitFor(async () => {
    const [met] = await whoWasMet();
    expect(met).toMatchObject({ person: { email: "gethin@larchmoor.example" }, part: { role: "recruiter" } });
  });
});
