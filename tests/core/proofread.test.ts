import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { createGrammar, type GrammarRequest } from "#core/grammar/grammar";
import { isComposed } from "#domain/compose/compose";
import { readScenarioFile } from "../scenarios/format.ts";
import { loadScenario } from "../scenarios/load.ts";
import { openScene, type Scene } from "./scene.ts";

const { scenarios } = readScenarioFile(join(import.meta.dirname, "../scenarios/scenarios.json"));

describe("spelling and grammar", { timeout: 60_000 }, () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    "find nothing in what Pronto writes itself: %s",
    async (_id, scenario) => {
      const { api, core, opportunityId } = await loadScenario(scenario, []);
      const { plan } = await api.opportunities.open({ id: opportunityId });
      const rows = plan.filter(({ document, state }) => isComposed(document) && state !== "blocked");
      for (const { interviewId, personId, document: kind, aboutId } of rows) {
        if (interviewId === null || personId === null || kind === null) continue;
        const { id } = await api.documents.create({
          interviewId,
          personId,
          kind,
          ...(aboutId === null ? {} : { aboutId }),
        });
        expect(await api.documents.proofread({ id })).toEqual([]);
      }
      core.close();
    },
  );

  it("are told by place, spelt as the letter's country does, and silent about names and own words", async () => {
    const { letter, api, write } = await openLetter();
    await write(
      "I recieved your color cards 👩🏽‍🚀 from Tsosie-Halbrook at Fiddlehead. Their is a froobling of teh organisation.",
    );
    const found = await api.documents.proofread({ id: letter });
    expect(found.map(({ found, mend, word }) => [found, mend, word])).toEqual([
      ["recieved", "received", "recieved"],
      ["Their", "There", null],
      ["froobling", expect.any(String), "froobling"],
      ["teh", "the", null],
      ["organisation", "organization", "organisation"],
    ]);
    const { body } = await api.documents.get({ id: letter });
    for (const { start, end, found: text } of found) expect(body.slice(start ?? 0, end ?? 0)).toBe(text);

    const settings = await api.settings.get({});
    await api.settings.save({ revision: settings.revision, ownWords: ["froobling"] });
    const profile = await api.profile.get({});
    await api.profile.save({ revision: profile.revision, locale: "en-GB" });
    await api.documents.regenerate({ id: letter, release: { warned: true } });
    await write("We met about a froobling of the organisation, and its color.");
    expect((await api.documents.proofread({ id: letter })).map(({ found }) => found)).toEqual(["color"]);
  });

  it("are not looked at when the settings say so", async () => {
    const { letter, api, write } = await openLetter();
    await write("I recieved it.");
    const { revision } = await api.settings.get({});
    await api.settings.save({ revision, checksGrammar: false });
    expect(await api.documents.proofread({ id: letter })).toEqual([]);
  });

  const scenes: Scene[] = [];
  afterAll(() => scenes.map(({ core }) => core.close()));
  async function openLetter() {
    const scene = await openScene();
    scenes.push(scene);
    const { api, interviewId, personId } = scene;
    const { id: letter } = await api.documents.create({ interviewId, personId, kind: "thank_you" });
    const write = async (body: string) => {
      const { revision } = await api.documents.get({ id: letter });
      await api.documents.save({ id: letter, revision, body });
    };
    return { api, letter, write };
  }
});

describe("the grammar thread", () => {
  const ask = (body: string): GrammarRequest => ({ texts: { subject: "", body }, words: [], dialect: "American" });
  /** Answers with what it was asked; "hang" is never answered. */
  const script = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ texts }) => texts.body === "hang" ? 0 : setTimeout(() => parentPort.postMessage([texts.body]), 20));
    parentPort.postMessage("ready");`;
  const started = () => {
    let count = 0;
    const start = () => {
      count += 1;
      return new Worker(script, { eval: true });
    };
    return { start, counted: () => count };
  };

  it("is not started before it is asked, and once for all questions", async () => {
    const { start, counted } = started();
    const grammar = createGrammar({}, start);
    expect(counted()).toBe(0);
    expect([await grammar.check(ask("one")), await grammar.check(ask("two"))]).toEqual([["one"], ["two"]]);
    expect(counted()).toBe(1);
    grammar.close();
  });

  it("answers the newest question and passes over those that waited", async () => {
    const { start } = started();
    const grammar = createGrammar({}, start);
    const first = grammar.check(ask("first"));
    await new Promise((resolve) => setImmediate(resolve));
    const waiting = grammar.check(ask("waiting"));
    const newest = grammar.check(ask("newest"));
    expect(await Promise.all([first, waiting, newest])).toEqual([["first"], [], ["newest"]]);
    grammar.close();
  });

  it("is ended when it hangs, and made anew", async () => {
    const { start, counted } = started();
    const grammar = createGrammar({ checkMs: 1_000 }, start);
    expect(await grammar.check(ask("hang"))).toEqual([]);
    expect(await grammar.check(ask("after"))).toEqual(["after"]);
    expect(counted()).toBe(2);
    grammar.close();
  });

  it("finds nothing when it cannot be loaded", async () => {
    const grammar = createGrammar({}, () => new Worker("throw new Error('no')", { eval: true }));
    expect(await grammar.check(ask("one"))).toEqual([]);
    grammar.close();
  });

  it("gives its memory back when nobody asks", async () => {
    const { start, counted } = started();
    const grammar = createGrammar({ idleMs: 10 }, start);
    await grammar.check(ask("one"));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(await grammar.check(ask("two"))).toEqual(["two"]);
    expect(counted()).toBe(2);
    grammar.close();
  });

  it("is not started once it is closed", async () => {
    const { start, counted } = started();
    const grammar = createGrammar({}, start);
    grammar.close();
    expect([await grammar.check(ask("one")), counted()]).toEqual([[], 0]);
  });
});
