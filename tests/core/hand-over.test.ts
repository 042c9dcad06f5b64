import { expect, test } from "vitest";
import { openScene, type Scene } from "./scene.ts";

const draft = ({ api, interviewId, personId }: Scene, kind = "thank_you") =>
  api.documents.create({ interviewId, personId, kind });

test("whether it was sent is open from the hand-off until somebody says; only a yes is a touch", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await draft(scene);
  const openSince = async () => (await api.documents.get({ id })).handedOverAt;
  const touches = async () => (await api.opportunities.open({ id: opportunityId })).dossier.touches.length;
  expect(await openSince()).toBeNull();
  await api.documents.exportDocx({ id });
  expect(await openSince()).toBe("2026-03-03T18:00:00.000Z");
  await api.documents.notSentYet({ id });
  expect([await openSince(), await touches()]).toEqual([null, 0]);
  await api.documents.copyText({ id });
  expect(await openSince()).not.toBeNull();
  await api.documents.markSent({ id });
  expect([await openSince(), await touches()]).toEqual([null, 1]);
});

test("a hand-off that was refused or called off leaves nothing open", async () => {
  const scene = await openScene({ saveFile: async () => null });
  const { api } = scene;
  const { id, revision, body } = await draft(scene);
  expect(await api.documents.exportDocx({ id })).toBeNull();
  await api.documents.save({
    id,
    revision: (await api.documents.get({ id })).revision,
    body: `${body} I bring flowers.`,
  });
  await expect(api.documents.copyText({ id })).rejects.toMatchObject({ code: "refused" });
  expect([(await api.documents.get({ id })).handedOverAt, revision]).toEqual([null, 1]);
});

test("two states are laid over each other word by word, and make both texts again", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision, subject, body } = await draft(scene);
  const mine = body.replace("Thank you", "Many thanks to you");
  await api.documents.save({ id, revision, body: mine });
  const { parts } = await api.documents.compareVersions({ id, a: 1, b: null });
  const textOf = (change: string) =>
    parts
      .filter((part) => part.change === "same" || part.change === change)
      .map(({ text }) => text)
      .join("");
  expect([textOf("removed"), textOf("added")]).toEqual([`${subject}\n\n${body}`, `${subject}\n\n${mine}`]);
  expect(parts.filter(({ change }) => change === "added").map(({ text }) => text.trim())).toContain("Many");
});
