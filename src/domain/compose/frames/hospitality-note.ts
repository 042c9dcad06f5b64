// The sentences around a kindness. Nothing here pitches, asks or hints (R59), and none says more than that it was kind.

import type { Setting } from "./setting.ts";

/** Where and when it was: the end of a sentence. `comma` closes the date where the locale wants it. */
export type VisitFrame = (setting: Setting, comma: string) => string;

export const visits: readonly VisitFrame[] = [
  (s, c) => `when I came to ${s.employer} on ${s.day}${c} for the ${s.role} interview`,
  (s, c) => `during my visit to ${s.employer} on ${s.day}${c} for the ${s.role} interview`,
  (s, c) => `on ${s.day}${c} when I was at ${s.employer} for the ${s.role} interview`,
];

/** By telephone or on a screen nobody comes to anywhere. */
export const callsAround: readonly VisitFrame[] = [
  (s, c) => `around my interview with ${s.employer} on ${s.day}${c} for the ${s.role} ${s.post}`,
  (s) => `around my interview for the ${s.role} ${s.post} at ${s.employer} on ${s.day}`,
  (s, c) => `at the time of my interview with ${s.employer} on ${s.day}${c} for the ${s.role} ${s.post}`,
];

/** Before what was done is told. */
export const openings: readonly ((visit: string) => string)[] = [
  (v) => `Thank you for your kindness ${v}`,
  (v) => `Thank you for looking after me ${v}`,
  (v) => `I wanted to thank you for your help ${v}`,
  (v) => `I am writing to thank you for your kindness ${v}`,
  (v) => `Many thanks for taking care of me ${v}`,
  (v) => `You were a great help to me ${v}`,
];

/** With the things one was given: "the coffee and the visitor badge". */
export const openingsForThings: readonly ((things: string, visit: string) => string)[] = [
  (t, v) => `Thank you for ${t} ${v}`,
  (t, v) => `I wanted to thank you for ${t} ${v}`,
  (t, v) => `Many thanks for ${t} ${v}`,
  (t, v) => `I am writing to thank you for ${t} ${v}`,
];

export const effects: readonly (() => string)[] = [
  () => "That should not go unsaid",
  () => "That was kind of you, and I have not forgotten it",
  () => "It may have been a small thing to you, but it was not to me",
  () => "It helped more than you may think",
  () => "It was a kind thing to do, and it made the day easier",
  () => "You did not have to do that, and I appreciated it",
  () => "It made a real difference to my day",
];

export const closes: readonly (() => string)[] = [
  () => "I wish you a good week",
  () => "All good wishes to you",
  () => "I hope someone is as kind to you this week",
  () => "I hope your week goes well",
  () => "With my thanks, I wish you all the best",
  () => "I hope the days ahead are good ones for you",
];
