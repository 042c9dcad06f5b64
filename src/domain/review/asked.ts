import type { MissingFact } from "../compose/letter.ts";
import type { Severity } from "./finding.ts";

interface Question {
  /** Unless it is said: the letter cannot be ready without. */
  readonly severity?: Severity;
  readonly title: string;
  readonly why: string;
}

/** What is asked for where a fact is missing, and where it is told. */
export const asked: Readonly<Record<MissingFact, Question>> = {
  need: {
    title: "What do they need?",
    why: "A letter names at least one need they told you. Add it in the debrief.",
  },
  evidence: {
    title: "What is your proof?",
    why: "Each need stands beside something you have done. Add it in the debrief.",
  },
  dot: { title: "Link a need to a proof", why: "A need and a proof are there, and no dot between them yet." },
  kindness: {
    title: "What did they do for you?",
    why: "This note thanks for one concrete kindness. Add it in the debrief.",
  },
  name: { title: "Your own name is missing", why: "Add it in Settings." },
  contact: { title: "How can they reach you?", why: "Add your e-mail or phone in Settings." },
  role: { title: "Which role is it?", why: "Add the exact title to the interview." },
  employer: { title: "Which employer is it?", why: "Add the name to the interview." },
  end: { title: "When did it end?", why: "Add the end to the interview." },
  address: { severity: "remark", title: "Where does it go?", why: "Add their e-mail or postal address." },
  recommender: { title: "Who speaks for you?", why: "Add them under Recommenders, with how you worked together." },
  version: { title: "Which version goes with it?", why: "Add the new version under Résumés and make it final." },
  change: {
    severity: "warn",
    title: "What is new in it for them?",
    why: "Note what is new with the version; where nothing is, there is no reason to send it (R51).",
  },
  letter: {
    title: "Their letter is not here yet, or may not be handed on",
    why: "Note under Recommenders that it came, and that its writer agrees.",
  },
  phone: {
    severity: "warn",
    title: "Which number?",
    why: "Add their phone number to the person, with its country code.",
  },
  startsOn: { severity: "remark", title: "When do you begin?", why: "Add the first day to the outcome." },
  reason: {
    severity: "warn",
    title: "What is the reason to write?",
    why: "An opening they spoke of, or news of yours. Without one this is a question of status (B11).",
  },
};
