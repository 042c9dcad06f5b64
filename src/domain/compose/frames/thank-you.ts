// The sentences of a thank-you, as frames that a fact is set into. None claims more than the records hold: what was said,
// where it was said, and what the sender has done. No frame says "you said" (DOMAIN C, list E).

export interface Setting {
  /** "September 2" */
  readonly day: string;
  readonly role: string;
  readonly employer: string;
  /** "meeting me" where they met, "speaking with me" where they spoke. */
  readonly meeting: string;
  /** "met", "spoke" */
  readonly met: string;
  readonly agency: string;
}

type Frame = (setting: Setting) => string;
type FactFrame = (fact: string, setting: Setting) => string;
type PlacedFrame = (done: string, place: string) => string;

export const openings: readonly Frame[] = [
  (s) => `Thank you for ${s.meeting} on ${s.day} about the ${s.role} role at ${s.employer}`,
  (s) => `Thank you for the time you gave me on ${s.day} to talk about the ${s.role} position at ${s.employer}`,
  (s) => `Thank you for our conversation on ${s.day} about the position of ${s.role} at ${s.employer}`,
  (s) =>
    `Our conversation on ${s.day} about the ${s.role} role at ${s.employer} was a pleasure, and I am grateful for your time`,
  (s) => `Thank you for taking me through the ${s.role} role at ${s.employer} on ${s.day}`,
  (s) =>
    `It was good to talk with you on ${s.day} about the ${s.role} position at ${s.employer}; thank you for making the time`,
  (s) => `Thank you for a thorough conversation on ${s.day} about the ${s.role} role at ${s.employer}`,
  (s) =>
    `On ${s.day} you gave me a clear view of the ${s.role} position at ${s.employer}, and I want to thank you for it`,
  (s) => `Thank you for making time on ${s.day} to discuss the ${s.role} role at ${s.employer} with me`,
  (s) =>
    `You were generous with your time on ${s.day}, when we discussed the ${s.role} role at ${s.employer}; thank you`,
  (s) => `Thank you for explaining the ${s.role} position at ${s.employer} to me so openly on ${s.day}`,
  (s) => `Many thanks for our talk on ${s.day} about the ${s.role} position at ${s.employer}`,
  (s) => `The ${s.role} role at ${s.employer} is much clearer to me since we ${s.met} on ${s.day}; thank you for that`,
  (s) => `Thank you for your questions on ${s.day}, and for all you told me about the ${s.role} role at ${s.employer}`,
];

export const laterOpenings: readonly Frame[] = [
  (s) => `Thank you for a further conversation on ${s.day} about the ${s.role} role at ${s.employer}`,
  (s) => `Thank you for making time for me again on ${s.day} to talk about the ${s.role} position at ${s.employer}`,
  (s) => `It was good to continue our conversation about the ${s.role} role at ${s.employer} on ${s.day}; thank you`,
  (s) => `Thank you for going deeper into the ${s.role} position at ${s.employer} with me on ${s.day}`,
  (s) =>
    `Our second look at the ${s.role} role at ${s.employer} on ${s.day} told me a great deal, and I thank you for it`,
];

/** With a point that was talked about. */
export const moments: readonly FactFrame[] = [
  (p) => `Our exchange about ${p} has stayed with me`,
  (p) => `Talking about ${p} told me a good deal about the work`,
  (p) => `I was glad that we came to speak about ${p}`,
  (p) => `The part about ${p} made the job real for me`,
  (p) => `Hearing about ${p} was especially useful`,
  (p) => `The time we spent on ${p} helped me see the job as it is`,
  (p) => `I have come back more than once to what you told me about ${p}`,
  (p) => `Your thoughts on ${p} were new to me, and welcome`,
];

/** Without one. */
export const impressions: readonly Frame[] = [
  () => "You made it easy to see what the job has to achieve",
  () => "You were clear about what the work asks for",
  () => "You left me with a good sense of the work ahead",
  () => "You gave me plenty to think about",
  () => "I came away knowing what the job is really about",
  () => "It was a conversation about real work, which is the kind I like best",
  () => "The job now has a shape for me that no advert could give it",
  () => "I left with a much better idea of what would count in the job",
  () => "You brought the job to life for me",
  () => "After that I could see the job from the inside",
];

/** They need …, told by this person. */
export const theirNeeds: readonly FactFrame[] = [
  (n) => `You described ${n}, and I have been thinking about it since`,
  (n) => `What you told me about ${n} has stayed with me`,
  (n) => `You spoke about ${n}`,
  (n) => `I keep coming back to one thing you raised: ${n}`,
  (n) => `Among the things on your mind, you named ${n}`,
  (n) => `You mentioned ${n}, and I could picture it at once`,
  (n) => `My mind went to work when you raised ${n}`,
  (n) => `The first thing I would want to turn to is one you brought up: ${n}`,
  (n) => `You told me about ${n}`,
  (n) => `I have been turning over your words about ${n}`,
  (n) => `One thing you described has been on my mind: ${n}`,
  (n) => `You brought up ${n}, and that is where I listened hardest`,
];

/** They need …, told by nobody in particular. */
export const sharedNeeds: readonly FactFrame[] = [
  (n) => `We talked about ${n}`,
  (n) => `Our conversation came to ${n}, and I have been thinking about it since`,
  (n) => `One subject that stayed with me is ${n}`,
  (n) => `Of all we covered, I keep coming back to ${n}`,
  (n) => `The talk about ${n} set me thinking`,
  (n) => `I took away one thing above all: ${n}`,
  (n) => `We spent part of the time on ${n}`,
  (n) => `I have been turning over what I heard about ${n}`,
];

export const needsToDo: readonly FactFrame[] = [
  (n) => `You told me about ${n}, and I have been thinking about how to go about it`,
  (n) => `You spoke about ${n}`,
  (n) => `What you told me about ${n} has stayed with me`,
  (n) => `I keep coming back to one task you named: ${n}`,
  (n) => `The task you set out, ${n}, is one I would enjoy`,
  (n) => `I would want to begin with what you called for: ${n}`,
];

export const needsToAct: readonly FactFrame[] = [
  (n) => `You told me that you need to ${n}`,
  (n) => `What you want, as I understood it, is to ${n}`,
  (n) => `The task you set out is to ${n}`,
  (n) => `The aim you named, to ${n}, has stayed with me`,
  (n) => `As I heard it, the job is to ${n}`,
];

export const needsOfSomeone: readonly FactFrame[] = [
  (n) => `You are looking for ${n}`,
  (n) => `You told me that you want ${n}`,
  (n) => `What you need, as I heard it, is ${n}`,
  (n) => `It was plain to me that you need ${n}`,
];

export const needsAsClause: readonly FactFrame[] = [
  (n) => `You told me that ${n}`,
  (n) => `You mentioned that ${n}`,
  (n) => `It stayed with me that ${n}`,
  (n) => `I took away from you that ${n}`,
  (n) => `One thing I heard from you is that ${n}`,
];

/** When the words fit into no sentence, they stand behind one. */
export const needsAsHeard: readonly FactFrame[] = [
  (n) => `One thing stayed with me as I heard it: ${n}`,
  (n) => `One line from our conversation has stayed with me: ${n}`,
  (n) => `I noted one thing in particular: ${n}`,
];

export const secondNeeds: readonly FactFrame[] = [
  (n) => `You also spoke about ${n}`,
  (n) => `You also mentioned ${n}`,
  (n) => `The other thing you raised was ${n}`,
  (n) => `You named ${n} as well`,
];

export const secondSharedNeeds: readonly FactFrame[] = [
  (n) => `We also talked about ${n}`,
  (n) => `We also came to ${n}`,
  (n) => `The other subject was ${n}`,
  (n) => `Then we turned to ${n}`,
];

/** I brought … at a place. */
export const proofsAtPlace: readonly PlacedFrame[] = [
  (v, p) => `At ${p}, I ${v}`,
  (v, p) => `It made me think of ${p}, where I ${v}`,
  (v, p) => `I have worked on something close to it: at ${p}, I ${v}`,
  (v, p) => `That is familiar ground, because at ${p} I ${v}`,
  (v, p) => `My nearest experience comes from ${p}, where I ${v}`,
  (v, p) => `What I can set beside it is my work at ${p}, where I ${v}`,
  (v, p) => `I can answer that from practice: at ${p}, I ${v}`,
  (v, p) => `The example I would point to is from ${p}, where I ${v}`,
  (v, p) => `Working at ${p}, I ${v}`,
  (v, p) => `Something like it was my task at ${p}, where I ${v}`,
  (v, p) => `I know what that takes: at ${p}, I ${v}`,
  (v, p) => `It took me back to ${p}, where I ${v}`,
];

/** I brought …, nowhere named. */
export const proofs: readonly FactFrame[] = [
  (v) => `In my own work, I ${v}`,
  (v) => `I have worked on something close to it: I ${v}`,
  (v) => `The example I would point to is one of my own: I ${v}`,
  (v) => `I can answer that from practice, because I ${v}`,
  (v) => `What I can set beside it is this: I ${v}`,
  (v) => `I know what that takes, because I ${v}`,
  (v) => `My nearest experience is a good fit, I think: I ${v}`,
  (v) => `I have stood before the same kind of task: I ${v}`,
  (v) => `There is something I can bring to that: I ${v}`,
  (v) => `That is ground I have walked before, since I ${v}`,
];

export const proofsNow: readonly FactFrame[] = [
  (v) => `In my work I ${v}`,
  (v) => `I can answer that from practice, because I ${v}`,
  (v) => `That is familiar ground, because I ${v}`,
];

export const proofsAsThing: readonly FactFrame[] = [
  (v) => `For that I bring ${v}`,
  (v) => `What I can offer there is ${v}`,
  (v) => `There I can draw on ${v}`,
  (v) => `I would come to it with ${v}`,
];

export const proofsAsDoing: readonly FactFrame[] = [
  (v) => `What I can offer there is experience in ${v}`,
  (v) => `There I can draw on ${v}`,
  (v) => `My own part in such work has been ${v}`,
];

export const proofsAsClause: readonly FactFrame[] = [
  (v) => `In my own work, ${v}`,
  (v) => `From my own work I can report this: ${v}`,
  (v) => `What I can set beside it is this: ${v}`,
];

export const proofsAsHeard: readonly FactFrame[] = [
  (v) => `What I can set beside it: ${v}`,
  (v) => `From my side there is this: ${v}`,
  (v) => `My answer to it: ${v}`,
];

export const secondProofsThere: readonly FactFrame[] = [(v) => `There I also ${v}`, (v) => `In the same place I ${v}`];

export const secondProofs: readonly FactFrame[] = [
  (v) => `There, too, I have something to show: I ${v}`,
  (v) => `On that, I ${v}`,
  (v) => `To that I can add that I ${v}`,
];

/** From the proof to the job. */
export const ties: readonly Frame[] = [
  (s) => `I would like to do work of that kind for ${s.employer}`,
  (s) => `That is how I would go about it at ${s.employer} too`,
  () => "I would be glad to put that to use for you",
  (s) => `Much of what I learned from it would serve ${s.employer} as well`,
  () => "I see a direct line from that work to yours",
  () => "It is work I know how to start, and how to keep going",
  () => "I would bring that experience with me from the first day",
  () => "The circumstances differ, of course, but the way of working carries over",
  () => "It taught me where to look first",
  () => "It is the reason I believe I can help",
  () => "I would begin from what I learned there",
  () => "That experience is what I would bring to your team",
];

/** Where more room is to be filled than one tie fills. */
export const secondTies: readonly Frame[] = [
  () => "It would give me a good place to start, and I would want to hear first what has been tried already",
  () => "I would first want to see how it looks day to day, and then go one step at a time",
  () => "Every place is different, so I would begin by listening to the people who do the work now",
  () => "I would expect to learn from your team before I changed anything",
  () => "I would look forward to finding out together what carries over and what does not",
  () => "Seeing it at first hand would tell me quickly which of those steps fit and which do not",
];

/** One sentence that the sender wants the role (R31). */
export const interests: readonly Frame[] = [
  () => "I would very much like to take on this role",
  () => "I would be glad to do this work with you",
  (s) => `My interest in the position has only grown since we ${s.met}`,
  () => "The role is one I want, and I would give it my full attention",
  () => "I would like this job, and I would enjoy it",
  (s) => `I would welcome the chance to do this job at ${s.employer}`,
  (s) => `This is work I want to do, and ${s.employer} is where I would like to do it`,
  (s) => `I remain keen to join ${s.employer} in this role`,
  (s) => `I hope to be able to do this work for ${s.employer}`,
  () => "To put it simply, I want this job",
  (s) => `I am more interested in the position now than before we ${s.met}`,
  (s) => `I can see myself in this role, and I would be happy to do it for ${s.employer}`,
];

export const offers: readonly Frame[] = [
  () => "If there is anything more you would like to see, I will gladly send it",
  () => "Should a question be left open, I am glad to answer it",
  () => "I am happy to send more detail on any of this",
  () => "Please ask if more detail on any point would help",
  () => "If anything is still missing from the picture, I will gladly supply it",
  () => "More detail on any of this is yours for the asking",
  () => "I would be pleased to go into any of this further",
  () => "Whatever else would be useful to you, please ask",
  () => "A line from you is enough if I should go into anything further",
  () => "If it would help to have any of this in more detail, just say so",
  () => "Anything you would like to look at more closely, I will send",
];

/** To someone who wants no follow-up: nothing is asked and nothing announced. */
export const quietCloses: readonly Frame[] = [
  () => "There is no need to reply; I simply wanted to thank you",
  () => "Please do not trouble to answer; my thanks are the whole purpose of this note",
  () => "This needs no answer, and comes with my thanks for your time",
  () => "I leave the rest with you, with my thanks",
];

export const agencyCloses: readonly Frame[] = [
  (s) => `${s.agency} will pass on any question that is left open`,
  (s) => `Any further question can come to me through ${s.agency}`,
  (s) => `${s.agency} is passing this on for me and can do the same with any question`,
  (s) => `If more detail would help, ${s.agency} will see that I send it`,
];

export const promisesOfThing: readonly FactFrame[] = [
  (p) => `As agreed, I will send you ${p}`,
  (p) => `You will have ${p} from me, as agreed`,
  (p) => `I will send ${p}, as we agreed`,
];

export const promisesToAct: readonly FactFrame[] = [
  (p) => `As agreed, I will ${p}`,
  (p) => `I will also ${p}, as I told you`,
];

export const nextSteps: readonly FactFrame[] = [
  (n) => `I would welcome ${n}`,
  (n) => `I would be glad of ${n}`,
  (n) => `I look forward to the possibility of ${n}`,
];

/** The question that went badly, and what answers it: at most two sentences, and no confession (R30). */
export const recoveries: readonly ((question: string, answer: string) => readonly string[])[] = [
  (q, a) => [`You asked ${q}`, a],
  (q, a) => [`Let me come back to your question${aboutOf(q)}`, a],
  (q, a) => [`Your question${aboutOf(q)} deserves a full answer`, a],
];

/** "about whether I have …", or the question itself where it is quoted. */
function aboutOf(question: string): string {
  return question.startsWith('"') ? ` ${question}` : ` about ${question}`;
}
