// What the sender has done, beside the need. "That" is what they need, whatever it was called.

import type { FactFrame, Frame, PlacedFrame } from "./setting.ts";

/** I brought … at a place. */
export const proofsAtPlace: readonly PlacedFrame[] = [
  (v, p) => `At ${p}, I ${v}`,
  (v, p) => `It made me think of ${p}, where I ${v}`,
  (v, p) => `I have worked on something close: at ${p}, I ${v}`,
  (v, p) => `That is familiar ground: at ${p}, I ${v}`,
  (v, p) => `My nearest experience is from ${p}, where I ${v}`,
  (v, p) => `What comes closest is my work at ${p}, where I ${v}`,
  (v, p) => `I can speak to that from experience: at ${p}, I ${v}`,
  (v, p) => `The example I would give is from ${p}, where I ${v}`,
  (v, p) => `I know something of that from ${p}, where I ${v}`,
  (v, p) => `I had a similar task at ${p}, where I ${v}`,
  (v, p) => `I thought at once of ${p}, where I ${v}`,
  (v, p) => `I have some practice with that: at ${p}, I ${v}`,
  (v, p) => `I can bring something of my own to that: at ${p}, I ${v}`,
  (v, p) => `That is close to my work at ${p}, where I ${v}`,
  (v, p) => `There is an example from ${p} that fits: I ${v}`,
  (v, p) => `What came to mind was ${p}, where I ${v}`,
  (v, p) => `I can point to ${p}, where I ${v}`,
  (v, p) => `I am no stranger to that: at ${p}, I ${v}`,
];

/** I brought …, nowhere named. */
export const proofs: readonly FactFrame[] = [
  (v) => `In my own work, I ${v}`,
  (v) => `I have worked on something close: I ${v}`,
  (v) => `The example I would give is this one: I ${v}`,
  (v) => `I can speak to that from experience: I ${v}`,
  (v) => `I know what that takes, because I ${v}`,
  (v) => `My nearest experience is this: I ${v}`,
  (v) => `I have had a similar task: I ${v}`,
  (v) => `There is something I can bring to that: I ${v}`,
  (v) => `That is familiar ground: I ${v}`,
  (v) => `I have an example that fits: I ${v}`,
  (v) => `I am no stranger to that: I ${v}`,
  (v) => `It reminded me of something I have done: I ${v}`,
  (v) => `One thing from my own work seems close: I ${v}`,
  (v) => `From my side, I can add this: I ${v}`,
];

export const proofsNow: readonly FactFrame[] = [
  (v) => `I can speak to that from experience, because I ${v}`,
  (v) => `That is familiar ground, because I ${v}`,
  (v) => `I know what that takes, because I ${v}`,
  (v) => `There is something I can bring to that: I ${v}`,
  (v) => `From my own side I can add that I ${v}`,
  (v) => `I am no stranger to that: I ${v}`,
  (v) => `It helps, I think, that I ${v}`,
];

/** What somebody is or can do, rather than does: "am fluent in Irish". */
export const proofsOfState: readonly FactFrame[] = [
  (v) => `There is something I can bring to that: I ${v}`,
  (v) => `From my own side I can add that I ${v}`,
  (v) => `It helps, I think, that I ${v}`,
  (v) => `It may be useful there that I ${v}`,
];

export const proofsAsThing: readonly FactFrame[] = [
  (v) => `On that I can point to ${v}`,
  (v) => `From my own work I can point to ${v}`,
  (v) => `One example from my side: ${v}`,
  (v) => `For that I can point to one thing: ${v}`,
  (v) => `What I can add there: ${v}`,
];

export const proofsAsDoing: readonly FactFrame[] = [
  (v) => `What I would bring to that is experience in ${v}`,
  (v) => `There I can draw on experience in ${v}`,
  (v) => `I have experience in ${v}`,
  (v) => `My own experience is in ${v}`,
];

export const proofsAsClause: readonly FactFrame[] = [
  (v) => `I can point to one result: ${v}`,
  (v) => `I have an example that fits: ${v}`,
  (v) => `From my own work I can report this: ${v}`,
  (v) => `The example I would give is this one: ${v}`,
  (v) => `One thing I can point to is this: ${v}`,
];

export const proofsAsHeard: readonly FactFrame[] = [
  (v) => `What I can point to: ${v}`,
  (v) => `From my own work, in short: ${v}`,
  (v) => `I can point to this: ${v}`,
  (v) => `One thing I can point to from my side: ${v}`,
];

export const secondProofs: readonly FactFrame[] = [
  (v) => `That is not new to me either: I ${v}`,
  (v) => `I can speak to that as well: I ${v}`,
  (v) => `For that I have an example as well: I ${v}`,
  (v) => `I have worked on that too: I ${v}`,
];

/** A second proof from the place of the first. */
export const secondProofsThere: readonly PlacedFrame[] = [
  (v, p) => `At ${p} I also ${v}`,
  (v, p) => `That was part of my work at ${p} as well: I ${v}`,
  (v, p) => `I dealt with that at ${p} as well: I ${v}`,
];

/** Where two colleagues have the figures already: where it was, and no figure a third time (B2). */
export const proofsInBrief: readonly PlacedFrame[] = [
  (_v, p) => `I have worked on the same kind of thing at ${p}, and I would be glad to tell you how`,
  (_v, p) => `My time at ${p} taught me something about that, which I would gladly tell you more about`,
  (_v, p) => `That is work I know from ${p}, and I could tell you more about it`,
];

export const proofsInBriefBare: readonly Frame[] = [
  () => "I have worked on the same kind of thing, and I would be glad to tell you how",
  () => "I know that from my own work, and I could tell you more about it",
  () => "That is work I know, and I would gladly tell you more about it",
];

/** From the proof to the job. */
export const ties: readonly Frame[] = [
  (s) => `I would be glad to put that to use at ${s.employer}`,
  (s) => `I would like to do work of that kind for ${s.employer}`,
  () => "I would bring that experience with me from the first day",
  () => "The circumstances differ, of course, but much of it carries over",
  () => "That experience is what I would bring to your team",
  () => "Work of that kind is a large part of why the job appeals to me",
  (s) => `I would enjoy taking on that kind of work at ${s.employer}`,
  () => "I believe that experience would be of use to you",
  (s) => `I would be glad to build on that at ${s.employer}`,
  () => "That is the kind of work I like best",
  () => "I would like to put that experience to work for your team",
  (s) => `At ${s.employer} I could put that to good use`,
  () => "That is the part of the job I would most look forward to",
  (s) => `I hope that shows what I could bring to ${s.employer}`,
  () => "That seems to me close to what you described",
  () => "It is a different setting, but I see a good deal in common",
  () => "It gave me a feel for what helps and what does not",
  (s) => `That is what I would hope to add at ${s.employer}`,
  () => "I would take what I learned from it into this job",
  (s) => `I think that experience would serve ${s.employer} well`,
];

/** Where more room is to be filled than one tie fills. */
export const secondTies: readonly Frame[] = [
  () => "I would first want to hear what has been tried already",
  () => "I would start by listening to the people who do the work now",
  () => "Every place is different, so I would begin by looking closely at how things run with you",
  () => "I would want to see the work at first hand before I drew conclusions",
  () => "You know the ground far better than I do, so my first step would be to listen",
  () => "Every place has its own ways, and I would take the time to learn yours",
  () => "What carries over and what does not is something I would want to find out with your team",
  () => "I would start small and keep what works",
  () => "My first weeks would go into learning how you do things today",
  () => "I would ask a few questions before I proposed anything",
  () => "I would want to know first what your team has learned about it",
  () => "The details will be your own, and I would want to understand them before I suggested anything",
  () => "I would ask a good many questions first, and then go one step at a time",
  () => "My way would be to watch, to ask, and only then to propose something",
];
