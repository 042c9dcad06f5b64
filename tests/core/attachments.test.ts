import { expect, test } from "vitest";
import { refused } from "../support/refused.ts";
import { plainPdfOf } from "../support/resume-files.ts";
import { hashOf, upload } from "../support/upload.ts";
import { openScene, type Scene } from "./scene.ts";

const draft = ({ api, interviewId, personId }: Scene) =>
  api.documents.create({ interviewId, personId, kind: "thank_you" });
const bytes = plainPdfOf(["the plan"]);

test("a file of the journal is attached under a safe name, and taken out again", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision } = await draft(scene);
  const sha256 = await upload(api, bytes);
  const { attachments } = await api.documents.attach({ id, revision, file: { sha256, name: "../plan.pdf" } });
  expect(attachments).toEqual([{ name: "plan.pdf", sha256, size: bytes.length, from: null }]);
  await expect(api.documents.detach({ id, name: "other.pdf" })).rejects.toMatchObject({ code: "not-found" });
  const after = await api.documents.detach({ id, revision: revision + 1, name: "plan.pdf" });
  expect(after.attachments).toEqual([]);
});

test("what is not in the journal is not attached", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const missing = { code: "not-found" };
  const sha256 = hashOf(bytes);
  await expect(api.documents.attach({ id, file: { sha256, name: "plan.pdf" } })).rejects.toMatchObject(missing);
  await expect(api.documents.attach({ id, file: { resumeVersionId: "x" } })).rejects.toMatchObject(missing);
  await expect(api.documents.attach({ id, file: { recommenderId: "x" } })).rejects.toMatchObject(missing);
  const { opportunityId, personId } = scene;
  const { id: recommenderId } = await api.recommenders.create({ opportunityId, personId });
  await expect(api.documents.attach({ id, file: { recommenderId } })).rejects.toMatchObject(missing);
});

test("a changed attachment makes a draft of what was ready, and its warnings are confirmed anew", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision, body } = await draft(scene);
  await api.documents.save({ id, revision, body: `${body}\n\nI am a team player; my plan is attached.` });
  const release = { warned: true } as const;
  const sha256 = await upload(api, bytes);
  expect((await api.documents.markReady({ id, release })).state).toBe("ready");
  const attached = await api.documents.attach({ id, file: { sha256, name: "plan.pdf" } });
  expect([attached.state, attached.confirmed]).toEqual(["draft", []]);
  expect((await api.documents.markReady({ id, release })).state).toBe("ready");
  expect((await api.documents.detach({ id, name: "plan.pdf" })).state).toBe("draft");
});

test("a letter that changed elsewhere is attached to only once that was seen", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id, revision } = await draft(scene);
  const file = { sha256: await upload(api, bytes), name: "plan.pdf" };
  await api.documents.save({ id, revision, body: "Other words." });
  await expect(api.documents.attach({ id, revision, file })).rejects.toMatchObject({ code: "conflict" });
  await api.documents.attach({ id, revision: revision + 1, file });
  const stale = api.documents.detach({ id, revision: revision + 1, name: "plan.pdf" });
  await expect(stale).rejects.toMatchObject({ code: "conflict" });
});

test("what went with a sent letter stays with it, in its versions too", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const sha256 = await upload(api, bytes);
  const { attachments } = await api.documents.attach({ id, file: { sha256, name: "plan.pdf" } });
  await api.documents.markSent({ id });
  await expect(api.documents.attach({ id, file: { sha256, name: "b.pdf" } })).rejects.toMatchObject(refused("D2"));
  await expect(api.documents.detach({ id, name: "plan.pdf" })).rejects.toMatchObject(refused("D2"));
  const [sent] = await api.documents.versions({ id });
  expect([sent?.why, sent?.attachments]).toEqual(["sent", attachments]);
});

test("of the résumé a final version goes out, and whoever adds its bytes later replaces its name", async () => {
  const scene = await openScene();
  const { api, opportunityId } = scene;
  const { id } = await draft(scene);
  const version = await api.resumeVersions.create({ label: "Second", file: "second.pdf" });
  const file = { resumeVersionId: version.id };
  await expect(api.documents.attach({ id, file })).rejects.toMatchObject(refused("R50"));
  await api.resumeVersions.save({ id: version.id, state: "final" });
  const named = await api.documents.attach({ id, file });
  expect(named.attachments).toMatchObject([{ name: "second.pdf", sha256: null, size: 0 }]);
  await expect(api.documents.attach({ id, file })).rejects.toMatchObject(refused("R50"));
  const resume = plainPdfOf(["Jerome Vantongeren", "Kneaded dough"]);
  const sha256 = await upload(api, resume);
  await api.resumeVersions.putFile({ id: version.id, name: "second.pdf", sha256 });
  const whole = await api.documents.attach({ id, file });
  expect(whole.attachments).toMatchObject([{ name: "second.pdf", sha256, size: resume.length }]);
  await api.documents.detach({ id, name: "second.pdf" });
  await api.resumeCopies.create({ opportunityId, resumeVersionId: version.id });
  const asAFile = { sha256, name: "just-a-file.pdf" };
  await expect(api.documents.attach({ id, file: asAFile })).rejects.toMatchObject(refused("R50"));
});

test("writing anew keeps the files that somebody attached", async () => {
  const scene = await openScene();
  const { api } = scene;
  const { id } = await draft(scene);
  const { attachments } = await api.documents.attach({
    id,
    file: { sha256: await upload(api, bytes), name: "plan.pdf" },
  });
  expect((await api.documents.regenerate({ id })).attachments).toEqual(attachments);
});
