import { expect, test } from "vitest";
import { openScene } from "./scene.ts";

async function openLetter() {
  const scene = await openScene();
  const { api, interviewId, personId } = scene;
  const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
  return { ...scene, id };
}

test("a letter that was ready is looked at again when it is handed over", async () => {
  const { api, id } = await openLetter();
  await api.documents.exportDocx({ id });
  await api.journal.create({
    on: "2026-03-03",
    text: "Somebody hummed about the sheeter line all morning.\nCalloway Flats Foods owes me 9,400.",
  });
  const { revision, body } = await api.documents.get({ id });
  await api.documents.save({ id, revision, body: body.replace("tortilla lines", "tortilla lines, worth 9,400") });
  await expect(api.documents.exportDocx({ id })).rejects.toMatchObject({
    details: { stops: [{ verdict: "refuse", rule: "C6" }] },
  });
  expect((await api.documents.get({ id })).state).toBe("draft");
});

test("a page that turns private later stops a letter that was exported before", async () => {
  const { api, id, savedFiles } = await openLetter();
  const { revision, body } = await api.documents.get({ id });
  await api.documents.save({ id, revision, body: `${body}\n\nGreetings from Quillfeather Bay.` });
  await api.documents.exportDocx({ id });
  await api.journal.create({ on: "2026-03-03", text: "Second talk at Quillfeather Bay on Monday" });
  await expect(api.documents.copyText({ id })).rejects.toMatchObject({ code: "refused" });
  await expect(api.documents.markSent({ id })).rejects.toMatchObject({ code: "refused" });
  expect(savedFiles).toHaveLength(1);
});

test("a confirmed warning is not asked about twice, and asked again once the words change", async () => {
  const { api, id } = await openLetter();
  const { revision, body } = await api.documents.get({ id });
  const warned = { release: { warned: true } } as const;
  await api.documents.save({ id, revision, body: `${body} I was nervous.` });
  await expect(api.documents.exportDocx({ id })).rejects.toMatchObject({
    details: { stops: [{ verdict: "warn", rule: "C17" }] },
  });
  await api.documents.exportDocx({ id, ...warned });
  expect((await api.documents.copyText({ id })).text).toContain("I was nervous.");
  const exported = await api.documents.get({ id });
  await api.documents.save({ id, revision: exported.revision, body: `${exported.body} So nervous.` });
  await expect(api.documents.copyText({ id })).rejects.toMatchObject({ code: "refused" });
});
