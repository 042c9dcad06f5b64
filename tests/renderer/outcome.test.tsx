// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { standingTouches } from "#domain/touches";
import { choose, openThistledown, press } from "./outcome-scene.tsx";

afterEach(cleanup);

test("the sheet says what the plan will do, keeps the answer in one go, and takes all of it back", async () => {
  const { opened } = await openThistledown("debrief");
  fireEvent.keyDown(await screen.findByRole("heading", { name: /Thistledown/ }), {
    key: "a",
    ctrlKey: true,
    shiftKey: true,
  });
  const sheet = await screen.findByRole("dialog", { name: "The answer" });
  choose(/What it was/, "They said no");
  const preview = within(sheet).getByRole("region", { name: "What the plan will do" });
  expect(preview.textContent).toMatch(
    /Begins.*Reply to the rejection Ana Ruiz, opens Fri 3 Sep.*, 11:00.*Keep in touch.*Ends.*Thank-you/,
  );
  fireEvent.change(within(sheet).getByLabelText("In their words"), { target: { value: "somebody inside" } });
  fireEvent.change(within(sheet).getByLabelText("What they said of openings to come"), {
    target: { value: "in spring" },
  });
  choose(/Who told you/, "Ana Ruiz");
  choose(/^by e-mail How|How/, "on the phone");
  press(/Keep the answer/);
  await waitFor(async () => {
    const { dossier, plan } = await opened();
    expect(dossier.opportunity).toMatchObject({
      status: "rejected",
      outcomeText: "somebody inside",
      futureOpening: "in spring",
    });
    expect(dossier.touches).toMatchObject([{ direction: "in", channel: "call", result: "rejected" }]);
    expect(plan.find(({ kind }) => kind === "rejection_reply")?.state).toBe("scheduled");
  });
  await screen.findByText("Kept: they said no");
  press("Undo");
  await waitFor(async () => {
    const { dossier, plan } = await opened();
    expect(dossier.opportunity).toMatchObject({
      status: "interviewing",
      outcomeAt: null,
      outcomeText: "",
      futureOpening: "",
    });
    expect(standingTouches(dossier.touches)).toEqual([]);
    expect(plan.some(({ kind }) => kind === "rejection_reply")).toBe(false);
  });
});

test("an answer that is there can be changed, and the process can go on", async () => {
  const { api, opened, opportunityId } = await openThistledown("debrief", (client, ids) =>
    client.opportunities.close({ id: ids.opportunityId, status: "offer", text: "when can you start?" }),
  );
  fireEvent.click(await screen.findByRole("button", { name: "They made an offer" }));
  await screen.findByRole("dialog", { name: "The answer" });
  expect(screen.getByLabelText<HTMLInputElement>("In their words").value).toBe("when can you start?");
  choose(/What it was/, "I accepted");
  press(/Keep the answer/);
  await waitFor(async () => expect((await opened()).plan.some(({ kind }) => kind === "acceptance")).toBe(true));
  await api.opportunities.reopen({ id: opportunityId });
  expect((await opened()).dossier.opportunity.outcomeAt).toBe(null);
});

test("silence is said in one calm line, and closed without an answer", async () => {
  const { opened } = await openThistledown("log", async () => {}, "2027-12-20T18:00:00Z");
  expect(await screen.findByText(/^Nothing since .*: time to move on/)).toBeTruthy();
  press("Close without an answer");
  await screen.findByRole("dialog", { name: "The answer" });
  press(/Keep the answer/);
  await waitFor(async () => expect((await opened()).dossier.opportunity.status).toBe("no_response"));
  await waitFor(() => expect(screen.queryByText(/time to move on/)).toBe(null));
});

test("a round that was cancelled closes its rows and offers thanks for the notice", async () => {
  const { opened, interviewId } = await openThistledown("prepare");
  fireEvent.click(await screen.findByRole("button", { name: /^This interview:/ }));
  fireEvent.click(await screen.findByRole("menuitem", { name: /call it off/ }));
  const sheet = await screen.findByRole("dialog", { name: "Change this interview" });
  fireEvent.click(within(sheet).getByRole("radio", { name: "Cancelled" }));
  expect(within(sheet).getByRole("region", { name: "What the plan will do" }).textContent).toMatch(
    /Ends.*Thank-you Ana Ruiz/,
  );
  press(/Mark it as cancelled/);
  fireEvent.click(await screen.findByRole("button", { name: "Thank them for the notice" }));
  await waitFor(async () => {
    const { dossier } = await opened();
    expect(dossier.interviews[0]?.status).toBe("cancelled");
    expect(dossier.ownFollowUps).toMatchObject([{ title: "Thank them for the notice", purpose: "thank", interviewId }]);
  });
  await waitFor(() => expect(screen.queryByText(/Two lines of thanks/)).toBe(null));
});

test("a round that moves ahead is planned again, with its old time kept", async () => {
  const { opened } = await openThistledown("prepare");
  fireEvent.click(await screen.findByRole("button", { name: /^This interview:/ }));
  fireEvent.click(await screen.findByRole("menuitem", { name: /call it off/ }));
  const sheet = await screen.findByRole("dialog", { name: "Change this interview" });
  const day = within(sheet).getByRole("spinbutton", { name: /day/ });
  for (let steps = 0; steps < 5; steps += 1) fireEvent.keyDown(day, { key: "ArrowUp" });
  fireEvent.change(await within(sheet).findByLabelText("Why it moved"), { target: { value: "she was ill" } });
  press(/Move it/);
  await waitFor(async () => {
    const { dossier } = await opened();
    expect(dossier.interviews[0]).toMatchObject({
      status: "planned",
      startsWall: "2027-09-07T09:00",
      endsWall: "2027-09-07T10:00",
      endedAt: null,
      pastSlots: [{ startsWall: "2027-09-02T09:00", reason: "she was ill" }],
    });
  });
});

test("fewer than half of the must-haves: said before the first letter, and never a block", async () => {
  const { opened, api, opportunityId } = await openThistledown("debrief", async (client, ids) => {
    for (const met of ["met", "not_met", "not_met"] as const)
      await client.requirements.create({ opportunityId: ids.opportunityId, text: `must ${met}`, met });
  });
  fireEvent.click(await screen.findByRole("button", { name: /Draft the thank-you/ }));
  const sheet = await screen.findByRole("dialog", { name: "Before you write" });
  expect(sheet.textContent).toContain("1 of 3 must-haves is met.");
  fireEvent.click(within(sheet).getByRole("button", { name: /courtesy thank-you/ }));
  await waitFor(async () => {
    const { dossier, documents } = await opened();
    expect([dossier.opportunity.isInterested, documents.length]).toEqual([false, 1]);
  });
  expect(screen.queryByText(/no follow-up repairs that/)).toBe(null);
  expect((await api.opportunities.open({ id: opportunityId })).dossier.requirements).toHaveLength(3);
});

test("whom to ask about other openings is planned like any mail of one's own", async () => {
  const { opened, personId } = await openThistledown("debrief", (client, ids) =>
    client.requirements.create({ opportunityId: ids.opportunityId, text: "a licence", met: "not_met" }),
  );
  fireEvent.click(await screen.findByRole("button", { name: "See what to do" }));
  await screen.findByRole("dialog", { name: "Before you write" });
  press(/Ask about other openings/);
  await waitFor(async () =>
    expect((await opened()).dossier.ownFollowUps).toMatchObject([
      { title: "Ask about other openings", channel: "email", personId, dueAt: "2027-09-10T16:00:00Z" },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  expect(screen.queryByRole("button", { name: "See what to do" })).toBe(null);
});
