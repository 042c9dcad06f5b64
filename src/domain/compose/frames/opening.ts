// The first paragraph: thanks, the role, the day, and one thing that was talked about. No frame claims more than that a
// conversation took place: not how long it was, not what was shown, not how open anybody was.

import { type FactFrame, type Frame, met } from "./setting.ts";

export const openings: readonly Frame[] = [
  (s) =>
    `Thank you for ${s.isOnsite ? "meeting" : "speaking with"} me on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `Thank you for the time you gave me on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `Thank you for our conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `It was good to talk with you on ${s.day} about the ${s.role} ${s.post} at ${s.employer}; thank you for your time`,
  (s) => `Thank you for making time on ${s.day} to discuss the ${s.role} ${s.post} at ${s.employer} with me`,
  (s) => `Many thanks for talking with me on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `I appreciated the chance to talk with you on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `Thank you for your time and your questions on ${s.day}, when we talked about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `Our conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer} was a pleasure; thank you`,
  (s) => `I am grateful for the time you took on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `I wanted to thank you for our conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    s.isOnsite
      ? `Thank you for having me in on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}`
      : `Thank you for our call on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `It was a pleasure to ${s.isOnsite ? "meet" : "speak with"} you on ${s.day} and to talk about the ${s.role} ${s.post} at ${s.employer}; thank you`,
  (s) => `Thank you for talking through the ${s.role} ${s.post} at ${s.employer} with me on ${s.day}`,
  (s) => `My thanks for a good conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `We ${met(s)} on ${s.day} about the ${s.role} ${s.post} at ${s.employer}, and I want to thank you for your time`,
  (s) => `Thank you again for talking with me on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `I enjoyed talking with you on ${s.day} about the ${s.role} ${s.post} at ${s.employer}, and I appreciate your time`,
  (s) => `Talking with you on ${s.day} about the ${s.role} ${s.post} at ${s.employer} was time well spent; thank you`,
  (s) => `You made time for me on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}, and I appreciate it`,
  (s) =>
    s.isOnsite
      ? `Thank you for sitting down with me on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}`
      : `Thank you for taking the time on ${s.day} to go through the ${s.role} ${s.post} at ${s.employer} with me`,
  (s) => `Thank you for everything you told me on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `I was glad of the chance to talk on ${s.day} about the ${s.role} ${s.post} at ${s.employer}; thank you for your time`,
  (s) => `Thank you for the conversation we had on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
];

/** To somebody met in an earlier round. */
export const laterOpenings: readonly Frame[] = [
  (s) => `Thank you for a further conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) => `Thank you for making time for me again on ${s.day} to talk about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `It was good to pick up our conversation about the ${s.role} ${s.post} at ${s.employer} on ${s.day}; thank you`,
  (s) => `Thank you for continuing our conversation on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `I was glad to talk with you again on ${s.day} about the ${s.role} ${s.post} at ${s.employer}; thank you for your time`,
  (s) => `Talking with you again on ${s.day} about the ${s.role} ${s.post} at ${s.employer} was a pleasure; thank you`,
  (s) => `My thanks for another chance to talk with you on ${s.day} about the ${s.role} ${s.post} at ${s.employer}`,
  (s) =>
    `I appreciated the chance to go on with our conversation about the ${s.role} ${s.post} at ${s.employer} on ${s.day}`,
];

/** With a point that was talked about. */
export const moments: readonly FactFrame[] = [
  (p) => `I was glad that we spoke about ${p}`,
  (p) => `I especially liked talking about ${p}`,
  (p) => `The part about ${p} has stayed with me`,
  (p) => `Since then I have thought more than once about ${p}`,
  (p) => `What we said about ${p} gave me a good deal to think about`,
  (p) => `It helped me to talk about ${p}`,
  (p) => `Of all we covered, I remember best what we said about ${p}`,
  (p) => `I came away thinking about ${p}`,
  (p) => `I found it useful to talk about ${p}`,
  (p) => `I was pleased that we touched on ${p}`,
  (p) => `I could have gone on talking about ${p}`,
  (p) => `Our exchange about ${p} made the work more real to me`,
  (p) => `The talk about ${p} was the part I enjoyed most`,
];

/** Without one. */
export const impressions: readonly Frame[] = [
  () => "I came away with a better idea of what the job asks for",
  () => "It helped me to hear about the work from someone who knows it",
  () => "One thing in particular has stayed with me",
  () => "It gave me a clearer sense of what would count in the work",
  () => "I have been thinking it over since",
  () => "I left with a good sense of the work ahead",
  () => "It gave me plenty to think about",
  () => "I have gone over it in my mind since",
  () => "It was the kind of conversation I like, about the work itself",
  (s) => `I came away with a clearer picture of the work and of ${s.employer}`,
  () => "It gave me a good idea of where the work begins",
  () => "The work is clearer to me now than it was before",
  () => "It made the job real to me",
  (s) => `I enjoyed hearing how things look from inside ${s.employer}`,
  () => "I have gone on thinking about it since",
  () => "One part of it has been on my mind since",
  () => "There was one thing above all that I took away with me",
  () => "I have kept coming back to one part of it",
];
