import { describe, expect, it } from "vitest";
import { findPrivate } from "#domain/review/private-words";

const secrets = [
  "wants $31.50 an hour",
  "Odalys said the oven line might be sold",
  "Juniper Mill Foods called on Tuesday",
  "knee surgery next spring",
  "expecting a baby in April",
  "Imelda heard it first",
  "It was a good conversation, and next week we talk again",
  "asked for 74,500 in 2027",
];
const open = ["Odalys Pruitt", "Jo Sandoval", "sheeter line"];

describe("what of the private pages stands in a text", () => {
  it.each<readonly [string, string | null]>([
    ["I would start at $31.50 an hour.", "$31.50"],
    ["I would start at 31.50 an hour.", "31.50"],
    ["They may sell the oven line.", "oven line"],
    ["I also talk to Juniper Mill Foods.", "Juniper Mill Foods"],
    ["I also talk to Juniper Mill.", "Juniper Mill"],
    ["My knee surgery is over.", "knee surgery"],
    ["We are expecting a baby.", "expecting a baby"],
    ["Imelda told me.", "Imelda"],
    ["My figure is 74,500.", "74,500"],
    ["It was a good conversation, and I can talk again next week.", null],
    ["Odalys Pruitt showed me the sheeter line in 2027.", null],
    ["On Tuesday I called on the team in the spring.", null],
    ["", null],
  ])("%j holds %j", (text, what) => {
    expect(findPrivate(text, secrets, open)?.what ?? null).toBe(what);
  });

  it("points at the place", () => {
    expect(findPrivate("So my knee surgery is over.", secrets, open)).toEqual({
      what: "knee surgery",
      start: 6,
      end: 18,
    });
  });
});
