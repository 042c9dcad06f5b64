// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { marks } from "#domain/marks";
import { openThistledown } from "./outcome-scene.tsx";
import { openJournalAt, renderApp } from "./today-app.tsx";

afterEach(cleanup);

/** A round that ends at 10:00 in Los Angeles, seen at a time of the journal's clock on the screen of the people. */
async function openAt(now: string, mode: "onsite" | "video" = "onsite") {
  const journal = await openJournalAt(now);
  const { api } = journal;
  const { id: opportunityId } = await api.opportunities.create({ companyLegal: "Thistledown Vets", role: "Nurse" });
  const { id: interviewId } = await api.interviews.create({
    opportunityId,
    mode,
    status: "planned",
    zone: "America/Los_Angeles",
    startsWall: "2027-09-03T09:00",
    endsWall: "2027-09-03T10:00",
  });
  const { id: personId } = await api.people.create({ fullName: "Ana Ruiz" });
  await api.participations.create({ interviewId, personId, role: "hiring_authority" });
  renderApp(api, "#/people");
  const dossier = async () => (await api.opportunities.open({ id: opportunityId })).dossier;
  return { ...journal, interviewId, dossier };
}

const card = () => screen.findByRole("dialog", { name: "Before you leave" });

test("it comes ten minutes before the end by the journal's clock, keeps every answer, and ends the round", async () => {
  const { dossier, interviewId } = await openAt("2027-09-03T16:50:00Z");
  const sheet = await card();
  fireEvent.click(within(sheet).getByRole("checkbox", { name: /Gave a business card/ }));
  const words = within(sheet).getByRole("textbox", { name: "What Ana Ruiz answers" });
  fireEvent.change(words, { target: { value: "mail me any time" } });
  await within(sheet).findByText("Keep: may follow up by e-mail");
  fireEvent.keyDown(words, { key: ".", ctrlKey: true });
  const decide = within(sheet).getByRole("textbox", { name: "They decide" });
  fireEvent.change(decide, { target: { value: "end of next week" } });
  fireEvent.keyDown(decide, { key: ".", ctrlKey: true });
  fireEvent.change(within(sheet).getByRole("textbox", { name: "The next step" }), { target: { value: "a trial day" } });
  const helper = within(sheet).getByRole("textbox", { name: "Who brought you in?" });
  fireEvent.change(helper, { target: { value: "Odalys Pruitt, front desk" } });
  fireEvent.keyDown(helper, { key: "Enter" });
  fireEvent.click(within(sheet).getByRole("checkbox", { name: "A firm handshake" }));
  await waitFor(async () => {
    const { participations, opportunity, interviews, people } = await dossier();
    expect(participations[0]).toMatchObject({
      hasCard: true,
      permission: "granted",
      permissionChannels: ["email"],
      permissionWords: "mail me any time",
    });
    expect(opportunity).toMatchObject({ decisionText: "end of next week", decisionOn: "2027-09-10" });
    expect(interviews[0]).toMatchObject({ nextStep: "a trial day", checked: ["A firm handshake"] });
    expect(people.map(({ fullName }) => fullName)).toContain("Odalys Pruitt");
  });
  fireEvent.click(within(sheet).getByRole("button", { name: /It has ended/ }));
  await waitFor(async () => {
    const [interview] = (await dossier()).interviews;
    expect(interview).toMatchObject({ status: "completed", endedAt: "2027-09-03T16:50:00.000Z" });
    expect(interview?.checked).toContain(marks.lastMinutes);
  });
  await waitFor(() => expect(window.location.hash).toBe(`#/interviews/${interviewId}/debrief`));
});

test("it comes once, and is there again in Prepare", async () => {
  const { dossier, interviewId } = await openAt("2027-09-03T16:55:00Z", "video");
  const sheet = await card();
  expect(within(sheet).queryByRole("checkbox", { name: /business card/ })).toBe(null);
  fireEvent.change(within(sheet).getByRole("textbox", { name: "E-mail address of Ana Ruiz" }), {
    target: { value: "ana@thistledown.example" },
  });
  fireEvent.click(within(sheet).getAllByRole("button", { name: "Close" }).at(-1) ?? sheet);
  await waitFor(async () => {
    const { interviews, people } = await dossier();
    expect([interviews[0]?.checked, people[0]?.email]).toEqual([[marks.lastMinutes], "ana@thistledown.example"]);
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBe(null));
  window.location.hash = `#/interviews/${interviewId}/prepare`;
  fireEvent.click(await screen.findByRole("button", { name: "Open the card" }));
  expect(await card()).toBeTruthy();
});

test("before that it stays away", async () => {
  await openAt("2027-09-03T16:40:00Z");
  await screen.findByRole("link", { name: "Ana Ruiz" });
  expect(screen.queryByRole("dialog")).toBe(null);
});

test("in the debrief their words propose the same answer, and a key takes it", async () => {
  const { opened } = await openThistledown("debrief");
  fireEvent.focus(await screen.findByRole("textbox", { name: "Who was there, line 1" }));
  const words = await screen.findByRole("textbox", { name: "In their words" });
  fireEvent.change(words, { target: { value: "ring me on Friday the tenth at quarter past four" } });
  await screen.findByText(/^Keep: may follow up by phone, agreed for Fri 10 Sep.*, 16:15/);
  fireEvent.keyDown(words, { key: ".", ctrlKey: true });
  await waitFor(async () =>
    expect((await opened()).dossier.participations).toMatchObject([
      {
        permission: "granted",
        permissionChannels: ["phone"],
        agreedAt: "2027-09-10T23:15:00Z",
        agreedChannel: "phone",
        permissionWords: "ring me on Friday the tenth at quarter past four",
      },
    ]),
  );
});

test("a round that did not take place has no letter to draft", async () => {
  await openThistledown("debrief", (api, { interviewId }) =>
    api.interviews.save({ id: interviewId, status: "no_show_them" }),
  );
  expect(await screen.findByText("It did not take place.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "One neutral note" })).toBeTruthy();
});
