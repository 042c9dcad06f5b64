import { expect, test } from "vitest";
import { openScene, type Scene } from "./scene.ts";

const kind = "thank_you";
const failure = (code: string, ...stops: object[]) => ({ code, details: { stops } });
const draft = ({ api, interviewId, personId }: Scene) => api.documents.create({ interviewId, personId, kind });

test("no letter is written to somebody who asked for no contact", async () => {
  const scene = await openScene();
  const { api, participationId: id } = scene;
  await api.participations.save({ id, revision: 1, permission: "no_contact" });
  const stop = { verdict: "refuse", rule: "E0n", person: "Lorraine Tsosie-Halbrook" };
  await expect(draft(scene)).rejects.toMatchObject(failure("refused", stop));
  expect((await api.opportunities.open({ id: scene.opportunityId })).documents).toEqual([]);
});

test("a second letter of the kind is the first one", async () => {
  const scene = await openScene();
  expect((await draft(scene)).id).toBe((await draft(scene)).id);
});

test("a warning stops a letter once, and its confirmation is kept with it", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision, body } = await draft(scene);
  await api.documents.save({ id, revision, body: `${body}\n\nI am desperate for this job.` });
  const warning = failure("refused", { verdict: "warn", rule: "C9" });
  await expect(api.documents.markReady({ id })).rejects.toMatchObject(warning);
  expect((await api.documents.get({ id })).state).toBe("draft");
  const ready = await api.documents.markReady({ id, release: { warned: true } });
  expect([ready.state, ready.confirmed]).toEqual([
    "ready",
    [{ rule: "C9", reason: "", at: "2026-03-03T18:00:00.000Z" }],
  ]);
});

test("a refusal is passed by nothing", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision, body } = await draft(scene);
  await api.documents.save({ id, revision, body: `${body}\n\nI send a box of chocolates.` });
  const release = { warned: true, reason: "she likes them" } as const;
  for (const attempt of [
    api.documents.markReady,
    api.documents.exportDocx,
    api.documents.copyText,
    api.documents.markSent,
  ])
    await expect(attempt({ id, release })).rejects.toMatchObject({ code: "refused" });
  expect([(await api.documents.get({ id })).state, scene.savedFiles]).toEqual(["draft", []]);
});

test("writing anew asks before it replaces somebody's own words, and keeps them", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision, body } = await draft(scene);
  await api.documents.regenerate({ id });
  await api.documents.save({ id, revision: revision + 1, body: "My own words." });
  await expect(api.documents.regenerate({ id })).rejects.toMatchObject(
    failure("refused", { verdict: "warn", rule: "own-words" }),
  );
  const anew = await api.documents.regenerate({ id, release: { warned: true } });
  expect([anew.body, anew.isEdited]).toEqual([body, false]);
  const versions = await api.documents.versions({ id });
  const own = versions.find((one) => one.body === "My own words.");
  expect([own?.why, versions[0]?.why]).toEqual(["edited", "composed"]);
  const restored = await api.documents.restoreVersion({ id, version: own?.version ?? 0 });
  expect([restored.body, restored.isEdited]).toEqual(["My own words.", true]);
});

test("what was sent is frozen", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const { document } = await api.documents.markSent({ id });
  const refusal = { code: "refused" };
  await expect(api.documents.save({ id, revision: document.revision, body: "Other words." })).rejects.toMatchObject(
    refusal,
  );
  await expect(api.documents.regenerate({ id, release: { warned: true } })).rejects.toMatchObject(refusal);
  await expect(api.documents.restoreVersion({ id, version: 1 })).rejects.toMatchObject(refusal);
  await expect(api.documents.markSent({ id })).rejects.toMatchObject(failure("refused", { rule: "I2" }));
  expect(await api.documents.get({ id })).toEqual(document);
});

test('within ten seconds "I sent it" is taken back and the letter is open again; the ledger keeps both', async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const { touch } = await api.documents.markSent({ id });
  scene.setClock("2026-03-03T18:00:10.000Z");
  await api.touches.takeBack({ id: touch.id });
  const document = await api.documents.get({ id });
  expect([document.state, document.sentAt]).toEqual(["exported", null]);
  await api.documents.save({ id, revision: document.revision, body: "Better words." });
  const { touches } = await api.people.open({ id: scene.personId });
  expect(touches.map(({ correction }) => correction).toSorted()).toEqual(["taken_back", null].toSorted());
});

test("after ten seconds it stays sent", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const { touch } = await api.documents.markSent({ id });
  scene.setClock("2026-03-03T18:00:10.001Z");
  await expect(api.touches.takeBack({ id: touch.id })).rejects.toMatchObject(failure("refused", { rule: "I9" }));
  expect((await api.documents.get({ id })).state).toBe("sent");
});

test('"I sent it" is taken back once, and only itself', async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const { touch } = await api.documents.markSent({ id });
  const taken = await api.touches.takeBack({ id: touch.id });
  await expect(api.touches.takeBack({ id: touch.id })).rejects.toMatchObject({ code: "refused" });
  await expect(api.touches.takeBack({ id: taken.id })).rejects.toMatchObject({ code: "refused" });
});

test("a letter that was edited in another window keeps those words", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision } = await draft(scene);
  const first = await api.documents.save({ id, revision, body: "From the first window." });
  await expect(api.documents.save({ id, revision, body: "From the second." })).rejects.toMatchObject({
    code: "conflict",
  });
  expect(await api.documents.get({ id })).toEqual(first);
});
