// What stands against a step with a recommender, in words: what happened, what became of it, what to do instead.

import type { Stop } from "#contract/errors";

interface Facts {
  readonly what: string | undefined;
}

export const recommenderSentences: Readonly<Record<string, (facts: Facts, verdict: Stop["verdict"]) => string>> = {
  B5: ({ what }) =>
    what === undefined
      ? "They were reminded once, and a second reminder is one too many (B5). Wait for their word; thank them for their time either way."
      : `It is theirs to say, and only their own view helps (B5): ${what}. Take it out; or go on, once seen.`,
  R39: () =>
    "Speak with them first, then ask in writing (R39). Log the talk: press “Note that you spoke” under Recommenders, and the brief goes out. Or say why it goes first; the reason is kept with it.",
  R41: () =>
    "Recommendations go on as they were received, and alone (R41). Keep other files out, and attach the letters that are on record under Recommenders.",
  "letter-there": (_facts, verdict) =>
    verdict === "refuse"
      ? "Their letter was handed on as it is, so it stays (R41). Nothing was changed: what the employer has read is what is kept here."
      : "A letter of theirs is here already. Taking this one puts it in the other's place, and the first is no longer kept with them.",
  "letter-renamed": () =>
    "It is not what its name says. Nothing was kept: ask them to send their letter again, or give the file the name that fits, and add it.",
  "letter-kind": ({ what }) =>
    `${what === "program" ? "This is a program" : "This is no letter to hand on"}, and nothing was kept. Their letter is added as .pdf, .docx, .odt, .txt, .jpg, .png or .eml, just as they sent it.`,
};
