// What they need, as it was told. The fact is a noun phrase of either number, so nothing in a frame agrees with it.

import type { FactFrame, JoinedFrame } from "./setting.ts";

/** Told by this person. */
export const theirNeeds: readonly FactFrame[] = [
  (n) => `You told me about ${n}`,
  (n) => `You spoke about ${n}`,
  (n) => `You mentioned ${n}`,
  (n) => `What you told me about ${n} has stayed with me`,
  (n) => `One thing you raised has stayed with me: ${n}`,
  (n) => `Of all we talked about, one thing stays with me: ${n}`,
  (n) => `I keep coming back to what you told me about ${n}`,
  (n) => `I listened closely when you spoke about ${n}`,
  (n) => `I made a note of what you told me about ${n}`,
  (n) => `You brought up ${n}`,
  (n) => `Let me pick up one thing you raised: ${n}`,
  (n) => `I would like to come back to one thing you mentioned: ${n}`,
  (n) => `It was useful to hear about ${n}`,
  (n) => `One of the things you told me about was ${n}`,
  (n) => `It helped me to hear you talk about ${n}`,
  (n) => `I have been thinking about one thing you mentioned: ${n}`,
  (n) => `There is one thing you raised that I would like to pick up: ${n}`,
  (n) => `What you told me about ${n} caught my attention`,
];

/** Told by nobody in particular. */
export const sharedNeeds: readonly FactFrame[] = [
  (n) => `We talked about ${n}`,
  (n) => `One of the things we talked about was ${n}`,
  (n) => `One thing from our conversation has stayed with me: ${n}`,
  (n) => `Of all we covered, I keep coming back to one thing: ${n}`,
  (n) => `Part of our conversation was about ${n}`,
  (n) => `I listened closely when the talk came to ${n}`,
  (n) => `Let me come back to one subject of our conversation: ${n}`,
  (n) => `Among other things, we talked about ${n}`,
  (n) => `I made a note when we talked about ${n}`,
  (n) => `Something we discussed is still on my mind: ${n}`,
  (n) => `I have been thinking over what I heard about ${n}`,
  (n) => `I would like to pick up one point from the conversation: ${n}`,
];

export const needsToAct: readonly FactFrame[] = [
  (n) => `You told me that you need to ${n}`,
  (n) => `As I understood it, you want to ${n}`,
  (n) => `As I heard it, one of the tasks is to ${n}`,
  (n) => `You spoke about the need to ${n}`,
  (n) => `What you told me about the need to ${n} has stayed with me`,
  (n) => `I have kept in mind that you need to ${n}`,
  (n) => `I keep coming back to one thing: the need to ${n}`,
  (n) => `You mentioned that you want to ${n}`,
  (n) => `Let me pick up one thing you raised: the need to ${n}`,
  (n) => `I made a note of the need to ${n}`,
];

/** "someone who can …", "a second dispatcher". */
export const needsOfSomeone: readonly FactFrame[] = [
  (n) => `You told me that you need ${n}`,
  (n) => `You are looking for ${n}`,
  (n) => `You told me that you are looking for ${n}`,
  (n) => `As I understood it, you need ${n}`,
  (n) => `You mentioned that you need ${n}`,
  (n) => `I have kept in mind that you are looking for ${n}`,
  (n) => `I made a note that you need ${n}`,
  (n) => `One thing you need has stayed with me: ${n}`,
];

export const needsAsClause: readonly FactFrame[] = [
  (n) => `You told me that ${n}`,
  (n) => `You mentioned that ${n}`,
  (n) => `It has stayed with me that ${n}`,
  (n) => `I have kept in mind that ${n}`,
  (n) => `One thing you told me has stayed with me: ${n}`,
  (n) => `I made a note that ${n}`,
  (n) => `I keep thinking of one thing I heard from you: ${n}`,
  (n) => `I listened closely when you told me that ${n}`,
];

/** "whether I can run the pass": what they asked. */
export const needsAsked: readonly FactFrame[] = [
  (n) => `You asked ${n}`,
  (n) => `One of your questions was ${n}`,
  (n) => `You wanted to know ${n}`,
  (n) => `I remember that you asked ${n}`,
  (n) => `Among other things, you asked ${n}`,
  (n) => `I noted that you asked ${n}`,
];

export const sharedAsked: readonly FactFrame[] = [
  (n) => `One question that came up was ${n}`,
  (n) => `I was asked ${n}`,
  (n) => `Among the questions was ${n}`,
  (n) => `One of the things I was asked was ${n}`,
  (n) => `I noted one question in particular: ${n}`,
  (n) => `The conversation came to the question ${n}`,
];

/** When the words fit into no sentence, they stand behind one. */
export const needsAsHeard: readonly FactFrame[] = [
  (n) => `One thing from our conversation has stayed with me: ${n}`,
  (n) => `I made a note of one thing in particular: ${n}`,
  (n) => `I keep coming back to one point of our conversation: ${n}`,
  (n) => `Let me pick up one thing that came up: ${n}`,
  (n) => `One line in my notes stands out: ${n}`,
  (n) => `There is one point I would like to come back to: ${n}`,
  (n) => `One thing that came up is still on my mind: ${n}`,
  (n) => `I have thought about one point in particular since: ${n}`,
];

/** "to cut scrap by half", "that nobody owns the backlog", after another need. */
export const secondNeeds = {
  noun: [
    (n: string) => `You also told me about ${n}`,
    (n: string) => `You also mentioned ${n}`,
    (n: string) => `The other thing I noted down: ${n}`,
    (n: string) => `You also spoke about ${n}`,
    (n: string) => `You also brought up ${n}`,
  ],
  shared: [
    (n: string) => `We also talked about ${n}`,
    (n: string) => `We also touched on ${n}`,
    (n: string) => `Our talk also turned to ${n}`,
    (n: string) => `The other point I noted down: ${n}`,
  ],
  infinitive: [(n: string) => `You also want to ${n}`, (n: string) => `You also spoke about the need to ${n}`],
  person: [(n: string) => `You also need ${n}`, (n: string) => `You also told me that you are looking for ${n}`],
  clause: [(n: string) => `You also told me that ${n}`, (n: string) => `You also mentioned that ${n}`],
  asked: [(n: string) => `You also asked ${n}`, (n: string) => `Another of your questions was ${n}`],
  sharedAsked: [(n: string) => `Another question was ${n}`, (n: string) => `I was also asked ${n}`],
  heard: [(n: string) => `And one more thing that came up: ${n}`, (n: string) => `The second point I noted: ${n}`],
} as const;

/** Need and proof in one sentence, where both are short. */
export const joined: readonly JoinedFrame[] = [
  (n, v, p) => `When you told me about ${n}, I thought of ${p}, where I ${v}`,
  (n, v, p) => `You mentioned ${n}, and I thought of ${p}, where I ${v}`,
  (n, v, p) => `What you told me about ${n} made me think of my work at ${p}, where I ${v}`,
  (n, v, p) => `What you told me about ${n} reminded me of ${p}, where I ${v}`,
  (n, v, p) => `You told me about ${n}, and it brought back my work at ${p}, where I ${v}`,
  (n, v, p) => `As you spoke about ${n}, my mind went to ${p}, where I ${v}`,
  (n, v, p) => `When you mentioned ${n}, I could not help thinking of ${p}, where I ${v}`,
];

/** The same without a place. */
export const joinedBare: readonly ((need: string, done: string) => string)[] = [
  (n, v) => `When you told me about ${n}, I thought of my own work: I ${v}`,
  (n, v) => `What you told me about ${n} is familiar to me, because I ${v}`,
  (n, v) => `As you spoke about ${n}, I thought of an example of my own: I ${v}`,
  (n, v) => `You mentioned ${n}, and I can speak to that from experience: I ${v}`,
  (n, v) => `What you told me about ${n} made me think of something I have done: I ${v}`,
];
