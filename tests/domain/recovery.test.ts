import { describe, expect, it } from "vitest";
import { recoverySentences, reportQuestion } from "#domain/compose/recovery";

describe("a question is reported where that is safe, and else not said again", () => {
  it.each<readonly [string, string | null]>([
    ["Have you led a food-safety audit yourself?", "whether I have led a food-safety audit myself"],
    ["Do you speak Spanish?", "whether I speak Spanish"],
    ["Are you certified?", "whether I am certified"],
    ["What do you do with a grower who shouts?", "what I do with a grower who shouts"],
    ["How long have you run night shifts?", "how long I have run night shifts"],
    ["Why do you want to work for us?", "why I want to work for you"],
    ["What is your experience with SAP?", "about my experience with SAP"],
    ["Tell me about a time you calmed an angry client", "about a time when I calmed an angry client"],
    ["SQL window functions", "about SQL window functions"],
    ["your experience with autism", "about my experience with autism"],
    ["Tell me about a time you failed", null],
    ["Why did you leave?", null],
    ["Your SQL seems thin?", null],
    ["What is your biggest weakness?", null],
    ["Did you ever manage a budget?", null],
    ["", null],
  ])("%j becomes %j", (question, reported) => {
    expect(reportQuestion(question)).toBe(reported);
  });
});

describe("what repairs it is told in at most two sentences, and confesses nothing", () => {
  it.each<readonly [string, readonly string[]]>([
    ["I sat second chair in seven audits", ["I sat second chair in seven audits"]],
    ["sat second chair", ["I sat second chair"]],
    ["will sit the exam on 3 December", ["I will sit the exam on 3 December"]],
    ["No, but I start the course in May", ["I start the course in May"]],
    ["no-code tools every day", ["What I would add is this: no-code tools every day"]],
    ["a two-day course in May", ["I can offer a two-day course in May"]],
    ["ran the line; trained two more people", ["I ran the line; trained two more people"]],
    ["I led one. I start the course in May. And more.", ["I led one.", "I start the course in May."]],
    ["taking the lead-auditor course", ["What I would add is this: taking the lead-auditor course"]],
    ["yes - six years of rotating shifts at St. Anne's", ["I can offer six years of rotating shifts at St. Anne's"]],
    [
      "calm. listen first, then show the numbers",
      ["What I would add is this: calm; listen first, then show the numbers"],
    ],
    [
      "We shipped a change too early; since then I run a two-week shadow period",
      ["we shipped a change too early; since then I run a two-week shadow period"],
    ],
    ["I was nervous, but I know it", []],
    ["", []],
  ])("%j", (typed, sentences) => {
    expect(recoverySentences(typed)).toEqual(sentences);
  });
});
