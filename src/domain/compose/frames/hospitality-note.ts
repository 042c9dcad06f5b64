// The sentences around a kindness. Nothing here pitches, asks or hints (R59), and none says more than that it was kind.

import type { Setting } from "./setting.ts";

/** Where and when it was: the end of a sentence. `comma` closes the date where the locale wants it. */
const visit = ({ isOnsite, employer, day, role, post }: Setting, comma: string): string =>
  isOnsite
    ? `when I came to ${employer} on ${day}${comma} for the ${role} interview`
    : `around my interview with ${employer} on ${day}${comma} for the ${role} ${post}`;

export type ThanksFrame = (setting: Setting, comma: string) => string;

/** Before what was done is told. */
export const openings: readonly ThanksFrame[] = [
  (s, c) => `Thank you for your kindness ${visit(s, c)}`,
  (s, c) => `Thank you for looking after me ${visit(s, c)}`,
  (s, c) => `I wanted to thank you for your help ${visit(s, c)}`,
  (s, c) => `I am writing to thank you for your kindness ${visit(s, c)}`,
  (s, c) => `Many thanks for taking care of me ${visit(s, c)}`,
  (s, c) => `You were a great help to me ${visit(s, c)}`,
];

/** With the things one was given: "the coffee and the visitor badge". */
export const openingsForThings: readonly ((things: string, setting: Setting, comma: string) => string)[] = [
  (t, s, c) => `Thank you for ${t} ${visit(s, c)}`,
  (t, s, c) => `I wanted to thank you for ${t} ${visit(s, c)}`,
  (t, s, c) => `Many thanks for ${t} ${visit(s, c)}`,
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
