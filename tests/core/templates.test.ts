import { afterEach, describe, expect, it } from "vitest";
import { createTemplateEngine } from "#core/template-engine";
import { openScene, type Scene } from "./scene.ts";

const scenes: Scene[] = [];
afterEach(() => scenes.splice(0).map(({ core }) => core.close()));
const open = async () => {
  const scene = await openScene();
  scenes.push(scene);
  return scene;
};
const own = {
  kind: "thank_you",
  part: "whole",
  name: "Mine",
  subject: "Thank you for {{ interview.weekday }}: {{ role }}",
  text: "Thank you for {{ interview.day }} at {{ employer }}.\n\n{% if promise %}I will {{ promise_as_act }}.{% endif %}\n\nI {{ proof_as_act }}.",
} as const;

describe("templates", () => {
  it("are kept, listed newest first, found, deleted and put back", async () => {
    const { api } = await open();
    const { id } = await api.templates.create(own);
    const phrase = await api.templates.create({ name: "Either way", part: "phrase", text: "whatever the outcome" });
    expect((await api.templates.list({})).map(({ name }) => name)).toEqual(["Either way", "Mine"]);
    await api.templates.save({ id: phrase.id, revision: phrase.revision, text: "either way" });
    const hits = await api.search.find({ text: "either", scope: "records" });
    expect(hits).toMatchObject([{ noun: "templates", id: phrase.id, title: "Either way" }]);
    await api.templates.remove({ id });
    expect((await api.templates.list({})).map(({ name }) => name)).toEqual(["Either way"]);
    await api.templates.restore({ id });
    expect(await api.templates.list({})).toHaveLength(2);
  });

  it("write subject and body, and the composer all that is around them", async () => {
    const { api, interviewId, personId } = await open();
    const { id: templateId } = await api.templates.create(own);
    const plain = await api.documents.create({ interviewId, personId, kind: "thank_you" });
    await api.documents.remove({ id: plain.id });
    const letter = await api.documents.create({ interviewId, personId, kind: "thank_you", templateId });
    expect(letter).toMatchObject({
      templateId,
      subject: "Thank you for Tuesday: Second-Shift Production Supervisor",
      body: "Thank you for March 3 at Fiddlehead.\n\nI brought scrap from 7.3% to 2.9% on two tortilla lines at Calloway Flats Foods.",
      salutation: plain.salutation,
      closing: plain.closing,
      signature: plain.signature,
      toAddress: plain.toAddress,
      isEdited: false,
    });
    const paper = await api.documents.regenerate({ id: letter.id, form: "letter" });
    expect([paper.templateId, paper.body, paper.insideAddress[0]]).toEqual([
      templateId,
      letter.body,
      "Ms. Lorraine Tsosie-Halbrook",
    ]);
    const again = await api.documents.regenerate({ id: letter.id, templateId: null });
    expect([again.templateId, again.body]).toEqual([null, plain.body]);
  });

  it("are refused with the place of each name that is not resolved, and nothing is written", async () => {
    const { api, interviewId, personId } = await open();
    const text = "Dear {{ recipent.name }},\nI will {{ promise_as_act }}.";
    const { id: templateId } = await api.templates.create({ ...own, text });
    const asked = { ...own, text, interviewId, personId };
    expect(await api.templates.preview(asked)).toEqual({
      isWritten: false,
      problems: [{ kind: "unknown", what: "recipent.name", field: "text", line: 1, column: 9 }],
    });
    const mended = { ...asked, subject: "{{ rol }}", text: text.replace("recipent", "recipient") };
    expect(await api.templates.preview(mended)).toEqual({
      isWritten: false,
      problems: [
        { kind: "unknown", what: "rol", field: "subject", line: 1, column: 4 },
        { kind: "empty", what: "promise_as_act", field: "text", line: 2, column: 11 },
      ],
    });
    await expect(api.documents.create({ interviewId, personId, kind: "thank_you", templateId })).rejects.toMatchObject({
      code: "refused",
      details: { stops: [{ verdict: "refuse", rule: "C1t", what: expect.stringContaining("Line 1, column 9") }] },
    });
    const { documents } = await api.opportunities.open({
      id: (await api.opportunities.list({})).rows[0]?.opportunity.id ?? "",
    });
    expect(documents).toEqual([]);
  });

  it("take a fact that looks like a token for text", async () => {
    const { api, opportunityId, interviewId, personId } = await open();
    const point = "the {{ me.name }} field and {% raw %}";
    await api.points.create({ opportunityId, interviewId, personId, text: point });
    const text = "{{ points | in_words }}";
    const written = await api.templates.preview({ ...own, part: "phrase", text, interviewId, personId });
    expect(written).toEqual({
      isWritten: true,
      subject: expect.any(String),
      body: `the walk along the sheeter line and ${point}`,
    });
    const { id: templateId } = await api.templates.create({ ...own, text });
    const { id } = await api.documents.create({ interviewId, personId, kind: "thank_you", templateId });
    const { findings } = await api.documents.review({ id });
    expect(findings.filter(({ rule }) => rule === "C1")).toEqual([]);
    const { revision, body } = await api.documents.get({ id });
    await api.documents.save({ id, revision, body: `${body} {{ nobody }}` });
    expect((await api.documents.review({ id })).findings[0]?.rule).toBe("C1");
  });

  it("are written out for their own kind only, and a deleted one gives way to the composer", async () => {
    const { api, interviewId, personId } = await open();
    const note = await api.templates.create({ ...own, kind: "hospitality_note" });
    const given = { interviewId, personId, kind: "thank_you" };
    await expect(api.documents.create({ ...given, templateId: note.id })).rejects.toMatchObject({ code: "invalid" });
    const { id: templateId } = await api.templates.create(own);
    const letter = await api.documents.create({ ...given, templateId });
    await api.templates.remove({ id: templateId });
    expect((await api.documents.regenerate({ id: letter.id })).templateId).toBeNull();
  });
});

describe("the template engine", () => {
  const render = createTemplateEngine();
  const facts = [
    { name: "role", value: "Baker", about: "" },
    { name: "recipient.name", value: "Ana", about: "" },
    { name: "promise", value: "", about: "" },
    { name: "needs", value: ["one", "two", "three"], about: "" },
    { name: "points", value: [], about: "" },
  ];
  const kinds = (source: string) => render(source, facts).problems?.map(({ kind, what }) => [kind, what]) ?? [];

  it.each([
    ["{{ needs | in_words }}", "one, two and three"],
    ["{% for need in needs %}{{ forloop.index }}. {{ need }}\n{% endfor %}", "1. one\n2. two\n3. three"],
    ["{% for point in points %}{{ point }}{% else %}none{% endfor %}", "none"],
    ["{{ promise | default: 'nothing' }}", "nothing"],
    ["A\n\n{% if promise %}B{% endif %}\n\nC  \n", "A\n\nC"],
  ])("writes %s", (source, text) => {
    expect(render(source, facts)).toEqual({ text, problems: null });
  });

  it.each(["constructor", "__proto__", "toString", "length", "constructor.constructor"])(
    "gives nothing of what lies behind a value: %s",
    (name) => {
      for (const source of [`{{ role.${name} }}`, `{{ needs.${name} }}`, `{{ recipient.${name} }}`, `{{ "".${name} }}`])
        expect(render(source, facts).text).toBeNull();
    },
  );

  it.each(["{% include 'secret' %}", "{% render '/etc/passwd' %}", "{% layout '../package.json' %}", "{% block a %}"])(
    "reaches no file: %s",
    (source) => {
      expect(kinds(source)).toEqual([["invalid", expect.stringMatching(/^tag "\w+" not found$/)]]);
    },
  );

  it.each(["{{ 'now' | date: '%Y' }}", "{{ needs | sample }}", "{{ role | json }}"])(
    "asks no clock and no dice: %s",
    (source) => {
      expect(kinds(source)).toEqual([["invalid", expect.stringMatching(/^undefined filter/)]]);
    },
  );

  it.each([
    "{% for i in (1..1000000000) %}{% endfor %}",
    "{% for i in (1..9999) %}{% for j in (1..9999) %}{% endfor %}{% endfor %}",
    "{% for i in (1..9999) %}{% for j in (1..9999) %}a{% endfor %}{% endfor %}",
    `{% assign a = 'aaaaaaaaaa' %}${"{% assign a = a | append: a %}".repeat(60)}`,
    `{% assign a = 'aaaaaaaaaa' %}${"{% capture a %}{{ a }}{{ a }}{{ a }}{% endcapture %}".repeat(40)}`,
    `${"{% if role %}".repeat(7000)}${"{% endif %}".repeat(7000)}`,
  ])("stops what runs too long: %.60s", (source) => {
    const started = performance.now();
    expect(kinds(source)).toEqual([["too-long", ""]]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("withstands two hundred hostile templates", () => {
    const parts = [
      "{{",
      "}}",
      "{%",
      "%}",
      "-",
      "|",
      ".",
      "[",
      "]",
      "'",
      '"',
      ":",
      ",",
      "(1..9",
      ")",
      "if",
      "endif",
      "for",
    ];
    const words = [
      "a in needs",
      "role",
      "recipient",
      "constructor",
      "assign x =",
      "raw",
      "endraw",
      "\n",
      "\u0000",
      "𝒳",
      "case",
    ];
    const all = [...parts, ...words, "capture y", "endcapture", "| append: role", "| split: ''", "| join", "liquid"];
    let seed = 7;
    const next = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return seed >>> 8;
    };
    const started = performance.now();
    for (let count = 0; count < 200; count++) {
      const source = Array.from({ length: 4 + (next() % 60) }, () => all[next() % all.length]).join(
        next() % 2 ? " " : "",
      );
      const { text, problems } = render(source, facts);
      expect(text === null ? problems.length : typeof text).toBeTruthy();
      expect(text ?? "").not.toMatch(/function|native code|\[object/);
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
