import { expect, test } from "vitest";
import { callCardOf } from "#domain/call-card";

test("a script is read as points and cases; the number stands elsewhere", () => {
  const body = [
    "Number: +1 541 555 0107 (Ms. Ruiz).",
    "Greet: Hello Ms. Ruiz, this is Ana. Is this a good moment?",
    "If they speak of the timing: listen, and note the day.",
    "Close: thank you.",
    "If they are busy: ask when it suits. If it was decided otherwise: thank them.",
  ].join("\n\n");
  expect(callCardOf(body)).toEqual({
    points: [
      { head: "Greet", text: "Hello Ms. Ruiz, this is Ana. Is this a good moment?" },
      { head: "If they speak of the timing", text: "Listen, and note the day." },
      { head: "Close", text: "Thank you." },
    ],
    branches: [
      { head: "If they are busy", text: "Ask when it suits." },
      { head: "If it was decided otherwise", text: "Thank them." },
    ],
  });
});

test("whatever somebody writes instead is shown as they wrote it", () => {
  expect(callCardOf("Say it warmly.\n\nThen ring off")).toEqual({
    points: [
      { head: null, text: "Say it warmly." },
      { head: null, text: "Then ring off" },
    ],
    branches: [],
  });
  expect(callCardOf("")).toEqual({ points: [], branches: [] });
});
