import { expect, test } from "vitest";
import { plainPdfOf } from "../support/resume-files.ts";
import { upload } from "../support/upload.ts";
import { openScene, type Scene } from "./scene.ts";

const refused = (rule: string, verdict = "refuse") => ({ code: "refused", details: { stops: [{ rule, verdict }] } });
const spoken = "2026-03-03T17:10:00.000Z";
const came = "2026-03-04T17:00:00.000Z";

/** Two who wrote and agree that their letters go on, and a version of the résumé. */
async function openCampaign() {
  const scene = await openScene();
  const { api } = scene;
  const ruth = await writer(scene, "Ruth Calloway");
  const omar = await writer(scene, "Omar Haddad");
  const resume = plainPdfOf(["Jerome Vantongeren", "Kneaded dough"]);
  const version = await api.resumeVersions.add({ name: "Resume.pdf", sha256: await upload(api, resume) });
  await api.resumeVersions.save({ id: version.id, state: "final", finalAt: "2026-03-02T10:00:00.000Z" });
  return { ...scene, ruth, omar };
}

async function writer({ api, opportunityId }: Scene, fullName: string) {
  const { id: personId } = await api.people.create({ fullName, title: "Owner", email: "x@calloway.example" });
  const relation = "my manager at Calloway Flats Foods";
  const { id } = await api.recommenders.create({ opportunityId, personId, relation });
  return { id, personId };
}

async function receive({ api }: Scene, { id }: { readonly id: string }) {
  const sha256 = await upload(api, plainPdfOf([`A letter ${id}`]));
  await api.recommenders.putLetter({ id, name: `Letter ${id}.pdf`, sha256 });
  return api.recommenders.save({ id, state: "consented", receivedAt: came, consentedAt: came });
}

async function read({ api, opportunityId }: Scene, { id }: { readonly id: string }) {
  const { dossier } = await api.opportunities.open({ id: opportunityId });
  const one = dossier.recommenders.find((each) => each.id === id);
  if (one === undefined) throw new Error("it was made");
  return one;
}

const brief = ({ api, interviewId }: Scene, { id, personId }: { readonly id: string; readonly personId: string }) =>
  api.documents.create({ interviewId, personId, kind: "recommendation_request", aboutId: id });

test("the brief is held until they were spoken to, or for a reason that is kept (R39)", async () => {
  const scene = await openCampaign();
  const { api, ruth } = scene;
  const { id } = await brief(scene, ruth);
  for (const send of [
    api.documents.exportDocx,
    api.documents.exportEml,
    api.documents.copyText,
    api.documents.markSent,
  ])
    await expect(send({ id, release: { warned: true } })).rejects.toMatchObject(refused("R39", "hold"));
  await api.recommenders.save({ id: ruth.id, state: "contacted", contactedAt: spoken });
  await expect(api.documents.markReady({ id })).resolves.toMatchObject({ state: "ready" });
  const other = await brief(scene, scene.omar);
  const release = { reason: "She is at sea and asked for it in writing", warned: true } as const;
  const { confirmed } = await api.documents.markReady({ id: other.id, release });
  expect(confirmed).toMatchObject([{ rule: "R39", reason: release.reason }]);
  await expect(api.documents.exportDocx({ id: other.id })).resolves.not.toBeNull();
});

test("the brief takes advert, résumé and fact sheet along, says so, and goes out as a draft with all three", async () => {
  const scene = await openCampaign();
  const { api, ruth } = scene;
  await api.recommenders.save({ id: ruth.id, state: "agreed", contactedAt: spoken, answeredAt: spoken });
  const without = await brief(scene, scene.omar);
  expect(without.body).toContain("Attached are my current résumé and a one-page fact sheet.");
  const advertFile = { name: "Advert.pdf", sha256: await upload(api, plainPdfOf(["Supervisor wanted"])) };
  await api.opportunities.attach({ id: scene.opportunityId, file: advertFile });
  const document = await brief(scene, ruth);
  const [advert, resume, sheet] = document.attachments;
  expect(document.body).toContain("Attached are the advert, my current résumé and a one-page fact sheet.");
  expect([advert?.name, advert?.sha256]).toEqual(["Advert.pdf", advertFile.sha256]);
  expect([resume?.name, resume?.from?.noun, sheet?.from, sheet?.name]).toEqual([
    "Resume.pdf",
    "resume_version",
    { noun: "fact_sheet", id: ruth.id },
    "Fact sheet Second-Shift Production Supervisor Fiddlehead.docx",
  ]);
  const { findings } = await api.documents.review({ id: document.id });
  expect(findings.filter(({ rule }) => ["C29", "B5", "R50"].includes(rule))).toEqual([]);
  await api.documents.exportEml({ id: document.id });
  const eml = Buffer.from(scene.savedFiles[0]?.bytes ?? []).toString();
  expect(eml.match(/filename/g)?.length).toBeGreaterThanOrEqual(3);
});

test("a fact sheet from before is remarked on, and written anew with the brief", async () => {
  const scene = await openCampaign();
  const { api, ruth, opportunityId } = scene;
  const { id, attachments } = await brief(scene, ruth);
  const remarks = async () => (await api.documents.review({ id })).findings.filter(({ rule }) => rule === "B5");
  scene.setClock("2026-03-03T19:00:00.000Z");
  expect(await remarks()).toEqual([]);
  await api.needs.create({ opportunityId, interviewId: scene.interviewId, text: "a night shift without gaps" });
  expect(await remarks()).toMatchObject([{ severity: "remark", title: "The fact sheet is from before" }]);
  const anew = await api.documents.regenerate({ id });
  expect(anew.attachments.map(({ name }) => name)).toEqual(attachments.map(({ name }) => name));
  expect(anew.attachments.at(-1)?.sha256).not.toBe(attachments.at(-1)?.sha256);
  expect(await remarks()).toEqual([]);
});

test("asked, reminded, thanked and told stand in the journal once it was sent, and not when it is taken back", async () => {
  const scene = await openCampaign();
  const { api, ruth, interviewId, opportunityId } = scene;
  await api.recommenders.save({ id: ruth.id, state: "agreed", contactedAt: spoken, answeredAt: spoken });
  const send = async (kind: string) => {
    const { id } = await api.documents.create({ interviewId, personId: ruth.personId, kind, aboutId: ruth.id });
    return api.documents.markSent({ id, release: { warned: true } });
  };
  const { touch } = await send("recommendation_request");
  expect(await read(scene, ruth)).toMatchObject({ state: "briefed", askedAt: touch.at });
  await api.touches.takeBack({ id: touch.id });
  expect(await read(scene, ruth)).toMatchObject({ state: "agreed", askedAt: null });
  await send("recommendation_request");
  scene.setClock("2026-03-10T18:00:00.000Z");
  const reminder = await send("recommender_reminder");
  expect((await read(scene, ruth)).remindedAt).toBe(reminder.touch.at);
  const again = { opportunityId, personId: ruth.personId, channel: "email", direction: "out" } as const;
  const second = api.touches.log({ ...again, kind: "recommender_reminder" });
  await expect(second).rejects.toMatchObject(refused("B5"));
  await receive(scene, ruth);
  await send("recommender_thanks");
  expect(await read(scene, ruth)).toMatchObject({ state: "thanked" });
  const { opportunity } = (await api.opportunities.open({ id: opportunityId })).dossier;
  const outcome = { status: "rejected", outcomeAt: "2026-03-10T17:00:00.000Z" } as const;
  await api.opportunities.save({ id: opportunityId, revision: opportunity.revision, ...outcome });
  const told = await send("recommender_outcome");
  expect((await read(scene, ruth)).toldAt).toBe(told.touch.at);
});

test("several letters go on in one note, and are all handed on or all taken back (B6)", async () => {
  const scene = await openCampaign();
  const { api, ruth, omar, interviewId, personId } = scene;
  scene.setClock("2026-03-05T18:00:00.000Z");
  await receive(scene, ruth);
  await receive(scene, omar);
  const kind = "recommendation_forward";
  const { id, body, attachments } = await api.documents.create({ interviewId, personId, kind, aboutId: ruth.id });
  expect(body).toContain("letters from Ruth Calloway and Omar Haddad");
  expect(attachments.map(({ from }) => from?.id)).toEqual([ruth.id, omar.id]);
  const { touch } = await api.documents.markSent({ id, release: { warned: true } });
  const states = async () => [(await read(scene, ruth)).state, (await read(scene, omar)).state];
  expect(await states()).toEqual(["forwarded", "forwarded"]);
  await api.touches.takeBack({ id: touch.id });
  expect(await states()).toEqual(["consented", "consented"]);
  expect((await read(scene, omar)).forwardedAt).toBeNull();
});

test("a letter goes on with the cover note in one mail, named by a mend", async () => {
  const scene = await openCampaign();
  const { api, ruth, interviewId, personId } = scene;
  scene.setClock("2026-03-05T18:00:00.000Z");
  const newer = await upload(api, plainPdfOf(["Jerome Vantongeren", "Kneaded more dough"]));
  const version = await api.resumeVersions.add({ name: "New.pdf", sha256: newer });
  await api.resumeVersions.save({
    id: version.id,
    state: "final",
    finalAt: "2026-03-05T17:00:00.000Z",
    news: "adds the scrap project",
  });
  await receive(scene, ruth);
  const { id } = await api.documents.create({ interviewId, personId, kind: "resume_cover_note" });
  const document = await api.documents.attach({ id, file: { recommenderId: ruth.id } });
  const { findings } = await api.documents.review({ id });
  const mend = findings.find(({ rule }) => rule === "R41")?.mend;
  expect(mend).toBe(" Also attached is a letter of recommendation from Ruth Calloway.");
  await api.documents.save({ id, revision: document.revision, body: document.body + mend });
  const { touch } = await api.documents.markSent({ id, release: { warned: true } });
  expect((await read(scene, ruth)).forwardedAt).toBe(touch.at);
  await api.touches.takeBack({ id: touch.id });
  expect((await read(scene, ruth)).forwardedAt).toBeNull();
});

test("a second letter replaces the first only once that is confirmed, and never after it was handed on", async () => {
  const scene = await openCampaign();
  const { api, ruth } = scene;
  const { revision } = await receive(scene, ruth);
  const other = { id: ruth.id, revision, name: "Other.pdf", sha256: await upload(api, plainPdfOf(["Other words"])) };
  await expect(api.recommenders.putLetter(other)).rejects.toMatchObject(refused("letter-there", "warn"));
  const replaced = await api.recommenders.putLetter({ ...other, release: { warned: true } });
  expect([replaced.file, replaced.receivedAt]).toEqual(["Other.pdf", came]);
  await api.recommenders.save({ id: ruth.id, revision: revision + 1, state: "forwarded", forwardedAt: came });
  const third = {
    ...other,
    revision: revision + 2,
    sha256: await upload(api, plainPdfOf(["Third"])),
    release: { warned: true } as const,
  };
  await expect(api.recommenders.putLetter(third)).rejects.toMatchObject(refused("letter-there"));
});

test("suggests whoever of the journal could speak for one, insiders first", async () => {
  const scene = await openScene();
  const { api, opportunityId, personId } = scene;
  await api.people.save({ id: personId, employer: "Fiddlehead", workRelation: "peer" });
  const boss = await api.people.create({ fullName: "Ruth Calloway", workRelation: "manager" });
  const peer = await api.people.create({
    fullName: "Ines Vidal",
    employer: "Fiddlehead Bakehouse",
    workRelation: "peer",
  });
  const agent = await api.people.create({ fullName: "Sam Farr", workRelation: "client" });
  const { interviewId } = scene;
  await api.participations.create({ interviewId, personId: agent.id, role: "recruiter" });
  const { id: earlier } = await api.opportunities.create({ companyLegal: "Calloway", role: "Baker" });
  const relation = "my manager for six years";
  const { id } = await api.recommenders.create({ opportunityId: earlier, personId: boss.id, relation });
  await api.recommenders.save({ id, receivedAt: came });
  const suggested = await api.recommenders.suggest({ opportunityId });
  expect(suggested).toMatchObject([
    {
      personId: peer.id,
      name: "Ines Vidal",
      employer: "Fiddlehead Bakehouse",
      reason: "insider",
      workRelation: "peer",
      hasWritten: false,
      relation: "",
    },
    { personId: boss.id, reason: "manager", workRelation: "manager", hasWritten: true, relation },
  ]);
});

test("a file that is no letter is refused, and does not stay in the journal", async () => {
  const scene = await openCampaign();
  const { api, ruth } = scene;
  const program = { id: ruth.id, name: "Letter.pdf", sha256: await upload(api, Buffer.from("MZ\0\0program")) };
  await expect(api.recommenders.putLetter(program)).rejects.toMatchObject(refused("letter-kind"));
  await expect(api.recommenders.putLetter(program)).rejects.toMatchObject({ code: "not-found" });
  expect(await read(scene, ruth)).toMatchObject({ file: "", sha256: null, receivedAt: null });
});

test("whoever interviews has a say and cannot be asked, listed by hand or met later (I13)", async () => {
  const scene = await openCampaign();
  const { api, opportunityId, interviewId, personId, ruth } = scene;
  const boss = await api.recommenders.create({ opportunityId, personId, relation: "my manager at Calloway" });
  await api.participations.create({ interviewId, personId: ruth.personId, role: "panel" });
  for (const one of [{ id: boss.id, personId }, ruth]) {
    expect(await read(scene, one)).toMatchObject({ isInLoop: true });
    await expect(brief(scene, one)).rejects.toMatchObject(refused("I13"));
  }
});

test("whoever was deleted is asked nothing more, and everything is there again with them (I15)", async () => {
  const scene = await openCampaign();
  const { api, opportunityId, ruth } = scene;
  const asked = async () => {
    const { plan } = await api.opportunities.open({ id: opportunityId });
    return plan.filter(({ aboutId }) => aboutId === ruth.id).map(({ kind }) => kind);
  };
  await api.people.remove({ id: ruth.personId });
  expect(await asked()).toEqual([]);
  await api.people.restore({ id: ruth.personId });
  expect(await asked()).toEqual(["recommendation_request"]);
});

test("whoever was taken off the list and is added again comes back with all that was done", async () => {
  const scene = await openCampaign();
  const { api, opportunityId, ruth } = scene;
  const before = await receive(scene, ruth);
  await api.recommenders.remove({ id: ruth.id });
  const { id } = await api.recommenders.create({ opportunityId, personId: ruth.personId });
  expect([id, await read(scene, ruth)]).toMatchObject([ruth.id, { state: "consented", file: before.file }]);
  await expect(api.recommenders.restore({ id: ruth.id })).resolves.toMatchObject({ deletedAt: null });
});
