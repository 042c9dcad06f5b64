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

test("only thanks say that somebody is thanked", async () => {
  const { api } = await openJournalAt();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const slot = { startsWall: "2027-09-01T08:00", endsWall: "2027-09-01T09:00", zone: "America/Los_Angeles" };
  const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot });
  const { id: personId } = await api.people.create({ fullName: "Gethin Rhys" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  const contact = { opportunityId, interviewId, personId, direction: "out", release: { reason: "known" } } as const;
  await api.touches.log({ ...contact, channel: "linkedin_invite" });
  renderApp(api, `#/interviews/${interviewId}/debrief`);
  expect(await screen.findByText("permission not asked")).toBeDefined();
  expect(screen.queryByText("thanked")).toBeNull();
  await api.touches.log({ ...contact, channel: "email", kind: "thank_you" });
  cleanup();
  renderApp(api, `#/interviews/${interviewId}/debrief`);
  expect(await screen.findByText("thanked")).toBeDefined();
});

test("a ring that was answered after all stands in the log as the one call, and not as taken back", async () => {
  const { api } = await openJournalAt();
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const slot = { startsWall: "2027-09-01T08:00", endsWall: "2027-09-01T09:00", zone: "America/Los_Angeles" };
  const { id: interviewId } = await api.interviews.create({ opportunityId, ...slot });
  const { id: personId } = await api.people.create({ fullName: "Gethin Rhys" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  const ring = { opportunityId, personId, channel: "call", direction: "out", result: "no_answer" } as const;
  const { id } = await api.touches.log({ ...ring, release: { warned: true } });
  await api.touches.correct({ id, note: "they rang through", result: "spoken" });
  renderApp(api, `#/interviews/${interviewId}/log`);
  expect(await screen.findByText(/Remark: they rang through/)).toBeDefined();
  expect(screen.getByText(/the one call$/)).toBeDefined();
  expect(screen.queryByText(/Taken back/)).toBeNull();
});
