import type { Stop } from "#contract/errors";
import { fileSentences } from "./file-words.ts";
import { recommenderSentences } from "./recommender-stops.ts";
import { dayAndTime, when } from "./when.ts";

/** Each stop says what rule, why, and what to do instead. */
export function sentenceOf(stop: Stop): string {
  return wordsOf(stop, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The same with its instants in the zone of the interview. */
export function sentenceIn(stop: Stop, zone: string): string {
  return wordsOf(stop, zone);
}

/** Whether a rule has a sentence of its own. */
export function hasWords(rule: string): boolean {
  return rule in sentences || rule in windows;
}

function wordsOf(stop: Stop, zone: string): string {
  const { rule, person, what, until } = stop;
  const facts = { who: person ?? "They", what, until: until === undefined ? null : instantWords(until, zone) };
  const said = sentences[rule]?.(facts, stop.verdict);
  if (said !== undefined) return said;
  const row = windows[rule];
  if (row !== undefined) return windowSentence(row, stop, facts.until);
  return what === undefined ? `Rule ${rule} stands against it.` : /[.?!]$/.test(what) ? what : `${what}.`;
}

interface Facts {
  readonly who: string;
  readonly what: string | undefined;
  /** "Fri 22 Jan, 15:10 (Chicago)". */
  readonly until: string | null;
}

/** With its offset an instant is read on the wall of its own zone; without, on that of the process. */
function instantWords(instant: string, zone: string): string {
  return instant.endsWith("Z") ? when(instant, zone) : dayAndTime(`${instant.slice(0, 16)}Z`, "UTC");
}

/** The rows of the plan: what they are called, and what to do once their time is over or they are closed. */
const windows: Readonly<Record<string, readonly [row: string, instead: string]>> = {
  E1: ["the thank-you", "Thank them in the check-in, or in the next round."],
  E1s: ["the thank-you", "They decide about now: thank them in the check-in, or in the answer to theirs."],
  E2: ["the hospitality note", "Thank them in person, or in the next round."],
  E3: ["the recruiter debrief", "Tell the recruiter when you next hear from them."],
  E4: ["the LinkedIn invitation", "Invite them after the next round, or leave it to them."],
  E5: ["the revamped résumé", "Take it to the next round instead."],
  E6: ["the recommendation request", "Ask for two sentences they can say if they are rung up."],
  E6r: ["the reminder", "Leave it there: thank them for their time, and ask for nothing more."],
  E6t: ["the thanks to a recommender", "Thank them when you next write, and tell them how it ended."],
  E6o: ["the outcome told to a recommender", "They know already; a word when you next meet is enough."],
  E7: ["the recommendation letter", "Keep it for the next round, and thank its writer."],
  E8: ["the check-in", "Let it rest: silence after a check-in is common, and not about you."],
  E9a: ["the call", "A short e-mail asks the same: write the check-in."],
  E9b: ["the call", "A short e-mail asks the same: write the check-in."],
  E9c: ["the call", "A short e-mail asks the same: write the check-in."],
  E11: ["keeping in touch", "Write when there is news, or when an opening comes up."],
  E12: ["the answer to the offer", "Nothing more is to be said in this process."],
  E13: ["the promise", "Say in your next letter what became of it."],
};

function windowSentence([row, instead]: readonly [string, string], { verdict, rule }: Stop, until: string | null) {
  const name = row.charAt(0).toUpperCase() + row.slice(1);
  if (verdict === "warn" && until !== null)
    return `${name} opens ${until} (${rule}), so this is early. It does more good then; or go on.`;
  if (verdict === "warn") return `${name} waits for the answer, as you have set it (${rule}). Wait with it, or go on.`;
  if (until !== null) return `The time for ${row} passed ${until} (${rule}). ${instead}`;
  return `The plan has closed ${row} (${rule}): the process went another way. ${instead}`;
}

const sentences: Readonly<Record<string, (facts: Facts, verdict: Stop["verdict"]) => string>> = {
  ...fileSentences,
  ...recommenderSentences,
  E0n: ({ who }) =>
    `${who} asked not to be written to, so nothing can be sent (E0n). Their answer can be changed in the debrief, if they change it.`,
  E0d: ({ who }) => `${who} wants no follow-up beyond a thank-you (E0d). Leave the next word to them.`,
  E0r: ({ who }) => `${who} is reached through the agency (E0r). Write to your recruiter instead.`,
  E9d: ({ who }) =>
    `${who} named how to be reached, and the telephone is not part of it (E9d). Write in the way they named.`,
  E10: (_facts, verdict) =>
    verdict === "warn"
      ? "The answer is only just there: two hours to cool off make a better reply (E10). Write it now, send it later."
      : "The answer came, so this belongs into the reply to it, while its time lasts (E10). Write the reply; it keeps the bridge.",
  E14: () =>
    "A later round is fixed, so nothing is asked about this one any more (E14). Put the question in the next conversation.",
  G1: () =>
    "One call in a process, and it is used (G1). You can answer if they ring, log that they asked you to ring, or write the check-in when it opens.",
  G1a: (_facts, verdict) =>
    verdict === "refuse"
      ? "It rang twice unanswered; a third ring is too many (G1). Leave a voicemail, which is the one call, or write."
      : "It rang once today already (G1). Try again on another day, or leave a voicemail.",
  G2: ({ until }, verdict) =>
    verdict === "refuse"
      ? "The check-in for this date was sent, and two are the most in a process (G2). Wait for their word; if they name a new date, a new one opens."
      : `Two questions about the timing stand five business days apart (G2)${free(until)}. Wait until then, or say why it cannot wait.`,
  G3: ({ until }, verdict) =>
    verdict === "refuse"
      ? "Six contacts in this process and no reply (G3): the next word is theirs. Once they write, everything is open again."
      : `Three contacts in seven days are the most for one person (G3)${free(until)}. Let it rest until then, or say why it cannot wait.`,
  G4: ({ until }) =>
    `They have heard from you today; one contact a day is enough (G4)${free(until)}. Send it tomorrow, or say why it must be today.`,
  G5: () =>
    "Two mails that add something, the résumé and a letter, are the most in a process (G5). Put the rest into one, or say why this one counts.",
  G6: ({ until }) =>
    `After a rejection thirty days stay quiet, but for the reply and the invitation (G6)${free(until)}. Keep it for then, or say why not.`,
  G7: ({ who, what }, verdict) => {
    if (what === "visit")
      return "Nobody drops in unasked (G7). Write instead; if they invited you, log it as something they asked for.";
    if (what !== undefined)
      return `${who} did not offer ${what === "text" ? "text messages" : "WhatsApp"} (G7). Write an e-mail instead.`;
    return verdict === "hold"
      ? `${person(who)} was not met in this process: going around the people you met is seldom welcome (G7). Write to whom you met, or say why it is right.`
      : `${person(who)} cannot be contacted like this (G7). Write an e-mail instead.`;
  },
  G8: ({ until }) =>
    `An agency's recruiter hears from you once in five business days (G8)${free(until)}. Wait until then, or say why it cannot wait.`,
  C32: ({ who, what }, verdict) => {
    const said =
      what === undefined
        ? `${who} named other ways to be reached than e-mail (C32)`
        : `It does not go with what they allow (C32): ${what}`;
    return verdict === "warn"
      ? `${said}. Choose another way; or go on, once seen.`
      : `${said}. Your words are kept; if what they allow has changed, note it in the debrief.`;
  },
  I2: ({ who }) => `${who} has this one already (I2). Add a remark in the log, or write in the next round.`,
  I6: () =>
    "A letter is handed on only once it is there and its writer agrees (I6). Note that it came and that they agree, then hand it on.",
  I9: () => "The log keeps what happened (I9). Add a remark beside the entry instead.",
  I13: ({ who }) =>
    `${who} takes part in the decision and cannot speak for you (I13). Ask somebody who is not part of it.`,
  R50: ({ what, until }) =>
    what !== undefined && until !== null
      ? `“${what}” was final only ${until}; only a final version goes out, once (R50). Set the time of the contact right.`
      : "Only a final version that they do not have yet goes out, and once (R50). Finish the new version first, or leave it at the one they have.",
  R38: ({ what }) =>
    `References have no place on a résumé (R38), and this version holds some${what === undefined ? "" : `: “${what}”`}. It goes nowhere as it is: take those lines out, and add the file as a new version.`,
  "R38-unread": ({ what }) =>
    `“${what ?? "This version"}” holds no text that can be read, so nobody knows whether references stand on it (R38). Look through it yourself, and tick “I checked: no references” on its page under Résumés.`,
  "R50-file": ({ what }) =>
    `With this note goes a version of the résumé, and “${what ?? "this file"}” is none yet (R50). It was not attached: add it under Résumés, where it is looked through, and attach it from there.`,
  R48: ({ what }) =>
    `Somebody has “${what ?? "this version"}” as it is, so its file stays (R48). Nothing was changed: add the new file as a version of its own.`,
  "copy-there": ({ what }) =>
    `“${what ?? "This version"}” is listed for them already, and nothing was changed. Change that line, or take it off first.`,
  "file-twice": ({ what }) =>
    `This very file is in the journal already, as “${what ?? "a version"}”. Nothing was added: open that version, or choose another file.`,
  R51: () =>
    "Nothing new in this version speaks to what they need (R51). Note under Résumés what does; or go on, once seen.",
  R52: () =>
    "Dates, titles or figures in this version differ from the one they have (R52). Confirm them under Résumés, or mend the file; or go on, once seen.",
  F1: () =>
    "Together the files stay under 10 MB, or mail programs turn the letter away (F1). Nothing was attached: make the file smaller, or take another one out first.",
  C29: ({ what }) =>
    `The letter and its files do not fit together (C29)${what === undefined ? "" : `: ${what}`}. Your words are still here; look at the files under its subject.`,
  draft: ({ what }) =>
    `No draft was made (F1): ${what ?? "the message is not whole"}. Mend it, or save the letter as .docx.`,
  C30: () => "You promised them something that this leaves out (C30). Name it, or keep it first; or go on, once seen.",
  F6: () => "It takes more than one page (F6). Shorten it; or go on, once seen.",
  R35: ({ what }) =>
    `The note is too long for your account (R35)${what === undefined ? "" : `: ${what}`}. Shorten it: LinkedIn takes no more, and nothing is cut here.`,
  R6: ({ what }) => gift(what),
  C8: ({ what }) => gift(what),
  R28: ({ what }) => `${what ?? "A fact is missing"} Add it in the debrief; a letter without it is not ready.`,
  D2: () => "A sent letter stays as it was sent. Start a new one for the next round.",
  "own-words": () => "Your own words are in this letter. Writing it anew keeps them only among the versions.",
  C1: ({ what }) => `${what ?? "A gap is left open"}: fill it, or take the sentence out.`,
  C1t: ({ what }) =>
    `Nothing was written or changed: ${what?.replace(/\.$/, "") ?? "the template cannot be written out. Mend it in Settings"}.`,
  C2: ({ what }) => secret(what),
  C6: ({ what }) => secret(what),
  C3: ({ what }) => wrong(what),
  C4: ({ what }) => wrong(what),
  C5: ({ what }) => wrong(what),
  C7: ({ what }) => `${what ?? "This reads as pressure"}. A threat closes the door; say what you offer instead.`,
  C9: ({ what }) => tone(what),
  C10: ({ what }) => tone(what),
  C11: ({ what }) => tone(what),
  C17: ({ what }) => tone(what),
  R59: ({ what }) => tone(what),
  C25: ({ what }) =>
    `${what ?? "Too like another letter"}. Interviewers compare notes; give each their own need and proof.`,
};

const free = (until: string | null) => (until === null ? "" : `; it is free again ${until}`);
const person = (who: string) => (who === "They" ? "This person" : who);
const gift = (what?: string) =>
  `No gifts${what === undefined ? "" : ` ("${what}")`}: thanks in words are what is remembered. Write a thank-you instead.`;
const secret = (what?: string) =>
  `${what ?? "Something private stands in it"}. Take it out; a letter holds nothing of your private pages or of other processes.`;
const wrong = (what?: string) =>
  `${what ?? "A name, role or day is not right"}. The review beside the page says what it should be.`;
const tone = (what?: string) =>
  `${what ?? "The tone is off"}. It can go out like this, but it reads better mended: the place is marked on the page.`;
