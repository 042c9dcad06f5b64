// The last paragraphs: at most one repair, interest once, what was promised, one step, and an offer of more.

import { type FactFrame, type Frame, met } from "./setting.ts";

/** One sentence that the sender wants the role (R31). */
export const interests: readonly Frame[] = [
  (s) => `I would very much like to take on this ${s.post}`,
  () => "I would be glad to do this work with you",
  (s) => `My interest in the ${s.post} has only grown since we ${met(s)}`,
  () => "This is a job I want, and I would give it my full attention",
  () => "I would like this job, and I know I would enjoy it",
  (s) => `I would welcome the chance to do this job at ${s.employer}`,
  (s) => `This is work I want to do, and ${s.employer} is where I would like to do it`,
  (s) => `I remain keen to join ${s.employer} in this ${s.post}`,
  (s) => `I hope to be able to do this work at ${s.employer}`,
  (s) => `I would very much like to join ${s.employer}`,
  (s) => `I am more interested in the ${s.post} now than before we ${met(s)}`,
  (s) => `I can see myself in this role, and I would be happy to work for ${s.employer}`,
  () => "After our conversation I want the job even more than before",
  (s) => `I would be happy to become part of ${s.employer}`,
  (s) => `I would take on this ${s.post} with pleasure`,
  (s) => `I would be proud to work for ${s.employer}`,
  (s) => `I am very interested in the ${s.post} and would be glad to join ${s.employer}`,
  (s) => `I would love to do this work at ${s.employer}`,
  (s) => `This is a ${s.post} I would like very much`,
  () => "I came out of our conversation wanting the job",
  () => "Let me say plainly that I would like the job",
  (s) => `The ${s.post} appeals to me a great deal, and I would be glad to take it on`,
  (s) => `I would gladly take on this work at ${s.employer}`,
  (s) => `This is a ${s.post} I want, and ${s.employer} is a place where I would like to work`,
];

export const offers: readonly Frame[] = [
  () => "If there is anything more you would like to see, I will gladly send it",
  () => "If any question is still open, I am glad to answer it",
  () => "I am happy to send more detail on any of this",
  () => "Please ask if more detail on any point would help",
  () => "If there is anything I have left out, I will gladly send it",
  () => "I would be pleased to say more about any of this",
  () => "If it would help to have any of this in more detail, just say so",
  () => "Please tell me if there is anything else you need from me",
  () => "If I can add anything, please ask",
  () => "Should you want to know more about any of this, I am easy to reach",
  () => "I can send more about any of this whenever it is useful",
  () => "If you would like to hear more about any of it, I would be glad to talk",
  () => "Do write if there is something you would like to see",
  () => "Anything further you need, I am glad to provide",
  () => "Any further question is welcome",
  () => "I am glad to answer any further questions",
  () => "If more detail would be useful, please write and I will send it",
  () => "Please do ask if anything is unclear",
  () => "If you need anything else from me, I will be quick to send it",
  () => "If there is more you would like to know, I would be glad to tell you",
  () => "Let me know if you would like more detail on any of this",
  () => "If something else would help you, please ask me for it",
];

/** Where the interest is gone: thanks and good wishes, and nothing offered (R31). */
export const courtesies: readonly Frame[] = [
  () => "Thank you again for your time, and I wish you and your team well",
  (s) => `I wish you and everyone at ${s.employer} well`,
  () => "I wish you every success with it, and thank you again",
  () => "My thanks once more, and good wishes for what lies ahead",
];

/** To someone who wants no follow-up: nothing is asked and nothing announced. */
export const quietCloses: readonly Frame[] = [
  () => "There is no need to reply; I simply wanted to thank you",
  () => "Please do not trouble to answer; I only wanted to say thank you",
  () => "This needs no answer, and comes with my thanks for your time",
  () => "I leave the rest with you, with my thanks",
  () => "No answer is needed; this is simply my thanks",
  () => "Please take this as a word of thanks that needs no reply",
];

export const agencyCloses: readonly Frame[] = [
  (s) => `${s.agency} will pass on any question that is left open`,
  (s) => `Any further question can come to me through ${s.agency}`,
  (s) => `${s.agency} is passing this on for me and can do the same with any question`,
  (s) => `If more detail would help, ${s.agency} will see that I send it`,
  (s) => `I am glad to answer any further question through ${s.agency}`,
  (s) => `Should you want to know more, a word to ${s.agency} is enough`,
];

export const promisesOfThing: readonly FactFrame[] = [
  (p) => `As promised, I will send you ${p}`,
  (p) => `You will have ${p}, as promised`,
  (p) => `I will send ${p}, as I promised`,
  (p) => `I have not forgotten my promise, and will send you ${p}`,
];

export const promisesToAct: readonly FactFrame[] = [
  (p) => `As promised, I will ${p}`,
  (p) => `I will also ${p}, as I promised`,
  (p) => `I have not forgotten my promise, and will ${p}`,
];

export const nextSteps: readonly FactFrame[] = [
  (n) => `I would welcome ${n}`,
  (n) => `I would be glad of ${n}`,
  (n) => `I would look forward to ${n}`,
];

export const nextStepsToDo: readonly FactFrame[] = [
  (n) => `I would look forward to ${n}`,
  (n) => `I would enjoy ${n}`,
  (n) => `I would be glad of the chance of ${n}`,
];

/** The question that went badly, and what answers it: at most two sentences, and no confession (R30). */
export const recoveries: readonly ((question: string, answer: string) => readonly string[])[] = [
  (q, a) => [`You asked ${q}`, a],
  (q, a) => [`Let me come back to your question ${aboutOf(q)}`, a],
  (q, a) => [`I would like to add something on your question ${aboutOf(q)}`, a],
  (q, a) => [`Your question ${aboutOf(q)} deserves a full answer`, a],
];

/** Where the question cannot be reported, only the answer stands. */
export const additions: readonly FactFrame[] = [
  (a) => `There is one thing I would add to our conversation: ${a}`,
  (a) => `Let me add one thing to our conversation: ${a}`,
  (a) => `On one of your questions I would like to add this: ${a}`,
];

/** "about whether I have …", "about my experience with …". */
function aboutOf(question: string): string {
  return question.startsWith("about ") ? question : `about ${question}`;
}
