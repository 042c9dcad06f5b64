import { describe, expect, it } from "vitest";
import { addressed } from "#domain/compose/addressed";

const samira = {
  fullName: "Samira El-Amin",
  latinName: null,
  givenName: "Samira",
  familyName: "El-Amin",
  nameOrder: null,
  honorific: "Dr.",
};

describe('a note that names the reader says "you"', () => {
  it.each([
    ["Samira's garlic supplier", "your garlic supplier"],
    ["Dr. El-Amin's paper on load curves", "your paper on load curves"],
    ["Samira: late orders", "late orders"],
    ["Samira wants fewer callbacks", "you want fewer callbacks"],
    ["Samira is losing drivers", "you are losing drivers"],
    ["Samira loses two drivers a month", "you lose two drivers a month"],
    ["Samira also misses the old rota", "you also miss the old rota"],
    ["how Dr El-Amin started the first clinic", "how you started the first clinic"],
    ["how Samira runs the line", "how you run the line"],
    ["send Samira the planogram", "send you the planogram"],
    ["her garlic supplier", "your garlic supplier"],
    ["Samira Jones and her rota", "Samira Jones and her rota"],
    ["the El-Amin prize", "the El-Amin prize"],
    ["the Samira-Lane depot", "the Samira-Lane depot"],
    ["late orders", "late orders"],
  ])("%j becomes %j", (typed, text) => {
    expect(addressed(typed, samira, true)).toBe(text);
  });

  it("leaves whose it is where the note is of nobody in particular", () => {
    expect(addressed("her garlic supplier", samira, false)).toBe("her garlic supplier");
  });
});

it("takes no word for a name", () => {
  const grace = { ...samira, fullName: "Grace Okafor", givenName: "Grace", familyName: "Okafor" };
  expect(addressed("Grace period of 30 days", grace, true)).toBe("Grace period of 30 days");
  expect(addressed("Grace Okafor's rota", grace, true)).toBe("your rota");
});
