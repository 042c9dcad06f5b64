import { expect, test } from "vitest";
import { openScene, type Scene } from "./scene.ts";

interface Row {
  readonly id: string;
  readonly deletedAt: string | null;
}
type Make = (scene: Scene) => Promise<Row>;

const text = "set aside";
const lines = ({ opportunityId, interviewId, personId }: Scene) => ({ opportunityId, interviewId, personId, text });

/** Everything that a person can delete: how it is made, by which name it lies in the trash, and what it is called there. */
const nouns = [
  [
    "opportunities",
    "opportunities",
    "Acme, Clerk",
    ({ api }) => api.opportunities.create({ companyLegal: "Acme", role: "Clerk" }),
  ],
  [
    "interviews",
    "interviews",
    "Interview of 2026-03-09",
    ({ api, opportunityId }) => api.interviews.create({ opportunityId, zone: "UTC", startsWall: "2026-03-09T10:00" }),
  ],
  ["people", "people", "Ana Ruiz", ({ api }) => api.people.create({ fullName: "Ana Ruiz" })],
  ["journal", "journalEntries", text, ({ api }) => api.journal.create({ on: "2026-03-03", text })],
  [
    "documents",
    "documents",
    /^Thank you/,
    ({ api, interviewId, personId }) => api.documents.create({ interviewId, personId, kind: "thank_you" }),
  ],
  ["requirements", "requirements", text, (scene) => scene.api.requirements.create(lines(scene))],
  ["needs", "needs", text, (scene) => scene.api.needs.create(lines(scene))],
  ["evidence", "evidence", text, (scene) => scene.api.evidence.create(lines(scene))],
  ["points", "points", text, (scene) => scene.api.points.create(lines(scene))],
  ["weakSpots", "weakSpots", text, (scene) => scene.api.weakSpots.create({ ...lines(scene), question: text })],
  ["promises", "promises", text, (scene) => scene.api.promises.create(lines(scene))],
  ["hospitality", "hospitality", text, (scene) => scene.api.hospitality.create(lines(scene))],
  ["templates", "templates", text, ({ api }) => api.templates.create({ name: text, part: "phrase", text })],
  ["followUps", "ownFollowUps", text, ({ api, opportunityId }) => api.followUps.add({ opportunityId, title: text })],
] as const satisfies readonly (readonly [noun: string, name: string, title: string | RegExp, make: Make])[];

test.each(nouns)(
  "of %s what was deleted lies in the trash, and comes back as it was",
  async (noun, name, title, make) => {
    const scene = await openScene();
    const { api } = scene;
    const { id } = await make(scene);
    const before = await api[noun].restore({ id }); // not deleted: it stays as it is
    expect(await api[noun].remove({ id })).toMatchObject({ id, deletedAt: "2026-03-03T18:00:00.000Z" });
    expect(await api.trash.list({})).toEqual([
      {
        noun: name,
        id,
        title: typeof title === "string" ? title : expect.stringMatching(title),
        deletedAt: "2026-03-03T18:00:00.000Z",
      },
    ]);
    await api.trash.restore({ noun: name, id });
    expect(await api.trash.list({})).toEqual([]);
    expect(await api[noun].restore({ id })).toEqual({ ...before, revision: before.revision + 2 });
  },
);

test("two that were joined come apart and together again", async () => {
  const { api, opportunityId } = await openScene();
  const dots = async () => (await api.opportunities.open({ id: opportunityId })).dossier.dots;
  const [dot] = await dots();
  await api.dots.remove({ id: dot?.id ?? "" });
  expect(await dots()).toEqual([]);
  await api.dots.restore({ id: dot?.id ?? "" });
  expect(await dots()).toHaveLength(1);
});
