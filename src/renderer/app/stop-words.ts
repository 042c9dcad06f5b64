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
    case "C1":
      return `${what ?? "A gap is left open"}: fill it, or take the sentence out.`;
    case "C2":
    case "C6":
      return `${what ?? "Something private stands in it"}. Take it out; a letter holds nothing of your private pages or of other processes.`;
    case "C3":
    case "C4":
    case "C5":
      return `${what ?? "A name, role or day is not right"}. The review beside the page says what it should be.`;
    case "C7":
      return `${what ?? "This reads as pressure"}. A threat closes the door; say what you offer instead.`;
    case "C9":
    case "C10":
    case "C11":
    case "C17":
    case "R59":
      return `${what ?? "The tone is off"}. It can go out like this, but it reads better mended: the place is marked on the page.`;
    case "C25":
      return `${what ?? "Too like another letter"}. Interviewers compare notes; give each their own need and proof.`;
    default:
      return what === undefined ? `Rule ${rule} stands against it.` : `${what}.`;
  }
}
