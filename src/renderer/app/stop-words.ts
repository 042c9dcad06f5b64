import type { Stop } from "#contract/errors";

/** Each stop says what rule, why, and what to do instead. */
export function sentenceOf({ rule, person, what, until }: Stop): string {
  const who = person ?? "They";
  switch (rule) {
    case "E0n":
      return `${who} asked not to be written to, so nothing can be sent. Their answer can be changed in the debrief, if they change it.`;
    case "E0d":
      return `${who} wants no follow-up beyond a thank-you. Leave the next word to them.`;
    case "E0r":
      return `${who} is reached through the agency. Write to your recruiter instead.`;
    case "I2":
      return `${who} has this letter already. Add a remark in the log, or write in the next round.`;
    case "R6":
    case "C8":
      return `No gifts${what === undefined ? "" : ` ("${what}")`}: thanks in words are what is remembered. Write a thank-you instead.`;
    case "R28":
      return `${what ?? "A fact is missing"} Add it in the debrief; a letter without it is not ready.`;
    case "I9":
      return "The ledger keeps what happened. Add a remark beside the entry instead.";
    case "D2":
      return "A sent letter stays as it was sent. Start a new one for the next round.";
    case "own-words":
      return "Your own words are in this letter. Writing it anew keeps them only among the versions.";
    case "E1":
    case "E1s":
    case "E2":
      return until === undefined ? "This letter is not for now." : `The time for this letter is ${until.slice(0, 10)}.`;
    default:
      return what === undefined ? `Rule ${rule} stands against it.` : `${what}.`;
  }
}
