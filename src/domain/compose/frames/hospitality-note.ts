// The sentences around a kindness. Nothing here pitches, asks or hints (R59).

export const thanks: readonly (() => string)[] = [
  () => "It made the day easier, and I did not want to leave it unsaid: thank you",
  () => "That was kind of you, and I wanted to thank you for it properly",
  () => "It may have been a small thing to you, but it set me at ease, and I am grateful",
  () => "I had that in mind all the way home, and I want to thank you for it",
  () => "You made a stranger feel welcome, and I thank you for it",
  () => "It helped more than you may think, and I am grateful for it",
];

export const closes: readonly (() => string)[] = [
  () => "I wish you a good rest of the week",
  () => "All good wishes to you",
  () => "I hope someone is as kind to you this week",
  () => "With best wishes for the days ahead",
  () => "I hope your week goes well",
];
