import { expect, test } from "vitest";
import { plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
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

test("what left by the clipboard is kept, once, and apart from the file that was made of the same words", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const kept = async () => (await api.documents.versions({ id })).map(({ why, fileName }) => [why, fileName !== null]);
  await api.documents.copyText({ id });
  await api.documents.mailto({ id });
  expect(await kept()).toEqual([
    ["exported", false],
    ["composed", false],
  ]);
  await api.documents.exportDocx({ id });
  await api.documents.copyText({ id });
  expect((await kept())[0]).toEqual(["exported", true]);
  expect(await kept()).toHaveLength(3);
});

test("what was sent names the file that was made of these very words, and none that was made of earlier ones", async () => {
  const sentAfter = async (edit: (scene: Scene, id: string) => Promise<unknown>) => {
    const scene = await openScene();
    const { id } = await draft(scene);
    await scene.api.documents.exportDocx({ id });
    const { exportedSha256 } = await scene.api.documents.get({ id });
    await edit(scene, id);
    await scene.api.documents.markSent({ id });
    const [sent] = await scene.api.documents.versions({ id });
    return [sent?.why, sent?.fileSha256 === exportedSha256, sent?.fileName === null];
  };
  expect(await sentAfter(async () => {})).toEqual(["sent", true, false]);
  expect(await sentAfter(({ api }, id) => api.documents.copyText({ id }))).toEqual(["sent", true, false]);
  const edited = await sentAfter(async ({ api }, id) => {
    const { revision, body } = await api.documents.get({ id });
    await api.documents.save({ id, revision, body: body.replace("Thank you", "Many thanks to you") });
  });
  expect(edited).toEqual(["sent", false, true]);
});

test("a state that is brought back has its address and its files again", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, toAddress, revision } = await draft(scene);
  const sha256 = await upload(api, plainPdfOf(["A plan."]));
  const withFile = await api.documents.attach({ id, revision, file: { sha256, name: "plan.pdf" } });
  await api.documents.save({ id, revision: withFile.revision, toAddress: "other@fiddlehead.example" });
  const restored = await api.documents.restoreVersion({ id, version: 1 });
  expect([restored.toAddress, restored.attachments]).toEqual([toAddress, []]);
  const [, mine] = await api.documents.versions({ id });
  const again = await api.documents.restoreVersion({ id, version: mine?.version ?? 0 });
  expect([again.toAddress, again.attachments.map(({ name }) => name)]).toEqual([
    "other@fiddlehead.example",
    ["plan.pdf"],
  ]);
});

test("what is spoken is never logged as something written", async () => {
  const scene = await openScene();
  const { id } = await draft(scene, "call_script");
  const sent = scene.api.documents.markSent({ id, channel: "email", release: { warned: true } });
  await expect(sent).rejects.toMatchObject({ code: "invalid", details: { field: "channel" } });
});
