import { describe, expect, it } from "vitest";
import { bodyOf, countWords } from "#domain/compose/letter";
import { aDossier, metIn, ruiz, written } from "./a-dossier.ts";

const write = (acts: readonly string[], mode = "onsite", locale = "en-US") => {
  const dossier = aDossier({
    people: [{ ...ruiz, fullName: "Odalys Pruitt", honorific: null, role: "assistant" }],
    hospitality: acts.map((text) => ({ text })),
    interview: { mode },
    profile: { locale },
  });
  const letter = written("hospitality_note", dossier, metIn(dossier));
  return { ...letter, body: bodyOf(letter.paragraphs) };
};

describe("a hospitality note", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["tells what they did", ["lent me an umbrella"], ["You lent me an umbrella."]],
    [
      "thanks for what they gave",
      ["coffee"],
      ["for the coffee ", "Fernhill", "Thursday, September 2,", "the Line Supervisor interview."],
    ],
    [
      "joins several",
      ["lent me an umbrella", "found safety glasses"],
      ["You lent me an umbrella and found safety glasses."],
    ],
    [
      "keeps a thing and a deed apart",
      ["coffee", "walked me to her office"],
      ["for the coffee", "You also walked me to your office."],
    ],
    ["tells a state of theirs", ["the gate pass was ready"], ["Thanks to you, the gate pass was ready."]],
    ["leaves out what it cannot say", ["hold the lift"], ["Fernhill"]],
  ])("%s", (_what, acts, found) => {
    const { body, missing } = write(acts);
    expect([
      found.filter((words) => !body.includes(words)),
      countWords(body) >= 30 && countWords(body) <= 110,
      missing,
    ]).toEqual([[], true, []]);
  });

  it("asks for the kindness where none is told", () => {
    expect(write([]).missing).toEqual(["kindness"]);
  });

  it("comes to nobody's door after a call", () => {
    expect(write(["put me through twice"], "phone").body).not.toContain("came to");
  });

  it("has no comma after a British day", () => {
    expect([
      write(["coffee"], "onsite", "en-GB").subject,
      write(["coffee"], "onsite", "en-GB").body.includes("on Thursday 2 September for the"),
    ]).toEqual(["Thank you for Thursday 2 September", true]);
  });
});
