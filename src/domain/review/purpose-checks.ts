// What one kind of document must say, or must never say, beside what holds for all: R4, R34, R43, B4 to B10.

import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";
import { argument, bareHopes, findWords, nagging, notInRequests, shabby } from "./word-lists.ts";

export function checkPurpose(input: ReviewInput): Finding[] {
  return [...dots(input), ...(checks[input.document.kind]?.(input) ?? [])];
}

/** R4: a touch is strategic, with one need tied to one proof. The thank-you asks for its own (R28). */
function dots({ kind, dossier }: ReviewInput): Finding[] {
  if (kind?.dots !== "better" || dossier.dots.length > 0) return [];
  const why = "Nothing in this process ties a need of theirs to a proof of yours: then it says little (R4).";
  return [finding("R4", "warn", "Link a need to a proof first", why, { field: "facts" })];
}

const ofStatus = [...nagging, ...bareHopes];

/** R39: speak first, then ask, then send. */
function spokenFirst({ document: { aboutId, state }, dossier }: ReviewInput): Finding[] {
  const one = dossier.recommenders.find(({ id }) => id === aboutId);
  if (one?.state !== "candidate" || one.contactedAt !== null || state === "sent") return [];
  const why = "A call, a coffee or a message comes before the brief. Note under Recommenders that you spoke.";
  return [finding("R39", "hold", "Speak with them first", why, { field: "facts" })];
}

const checks: Readonly<Record<string, (input: ReviewInput) => Finding[]>> = {
  linkedin_invite: invitation,
  check_in: (input) => [...words(input, "C10", "warn", nagging, "Ask once, and count nothing."), ...oneQuestion(input)],
  keep_in_touch: (input) => words(input, "C10", "warn", ofStatus, "Give a reason to write, and ask for no status."),
  rejection_reply: (input) => words(input, "B10", "refuse", argument, "Arguing and comparing close the door for good."),
  recommendation_request: (input) => [
    ...spokenFirst(input),
    ...words(input, "B5", "warn", notInRequests, "Ask for their own view, and for nothing else."),
  ],
  resume_cover_note: (input) => [
    ...words(input, "B8", "warn", shabby, "It happens: no apology, and nothing about the old one."),
    ...revamped(input),
  ],
  call_script: call,
  voicemail_script: call,
};

function words(
  { document: { body } }: ReviewInput,
  rule: string,
  severity: "refuse" | "warn",
  list: readonly string[],
  why: string,
): Finding[] {
  return findWords(body, list).map(({ word, start, end }) =>
    finding(rule, severity, "Not in this one", `"${word}": ${why}`, { start, end }),
  );
}

/** How two of its three parts are called where they are missing; the third is the day (C5). */
export const invitationTitles = { who: "Who is asking?", intent: "Whatever the outcome" } as const;

/** R34: who, when and "whatever the outcome", all three; and no link (B4). */
function invitation({ document: { body }, dossier: { opportunity, profile } }: ReviewInput): Finding[] {
  const text = body.toLowerCase();
  const names = [opportunity.role, opportunity.roleShort ?? "", profile.fullName];
  const isNamed = names.some((name) => name.trim() !== "" && text.includes(name.trim().toLowerCase()));
  const link = /https?:|www\.|\b[\w-]+\.(?:com|org|net|io)\b/i.exec(body);
  return [
    ...(isNamed
      ? []
      : [finding("R34", "refuse", invitationTitles.who, "Name the role you talked about, or yourself.")]),
    ...(intent.test(body)
      ? []
      : [
          finding(
            "R34",
            "refuse",
            invitationTitles.intent,
            "Say that you would like to connect whether or not you get the job.",
          ),
        ]),
    ...(link === null
      ? []
      : [
          finding("R34", "refuse", "No link", "An invitation asks for nothing else.", {
            start: link.index,
            end: link.index + link[0].length,
          }),
        ]),
  ];
}

const intent =
  /\b(?:whatever (?:the (?:outcome|decision|result|answer)|you decide|happens|comes of it)|regardless|either way|whichever way|however (?:it|this|things) (?:turns?|goes|works?)|no matter (?:the|what|how)|independent(?:ly)? of|whether or not|with or without the job)\b/i;

/** B9: is there news on the timing, and nothing more. */
function oneQuestion({ document: { body } }: ReviewInput): Finding[] {
  const count = body.match(/\?/g)?.length ?? 0;
  const isHasty = /\bjust\b/i.test(body) && /\bquick\b/i.test(body) && count > 0;
  return [
    ...(count > 1
      ? [finding("B9", "remark", "More than one question", "Ask about the timing, and leave the rest.")]
      : []),
    ...(isHasty
      ? [finding("B9", "remark", '"Just a quick question"', "It makes little of what you ask. Ask it plainly.")]
      : []),
  ];
}

/** R49: it says plainly what it is. */
function revamped({ document: { body } }: ReviewInput): Finding[] {
  return /\b(?:revamped|re-?branded|updated|revised|refreshed|new)\s+(?:version|résumé|resume|CV)\b/i.test(body)
    ? []
    : [finding("R49", "remark", "Say what it is", 'Say that it is a "revamped version" of what they have.')];
}

/** R43: is there anything else, flexible, future openings, thanks. */
function call({ document: { body } }: ReviewInput): Finding[] {
  return parts
    .filter(([, pattern]) => !pattern.test(body))
    .map(([what]) =>
      finding("R43", "remark", `The call says nothing of this: ${what}`, "The article's five points carry it."),
    );
}

const parts: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["anything else you can offer", /\banything (?:else|further|more)\b|\bfurther information\b/i],
  ["that you are flexible", /\bflexible\b/i],
  ["later openings", /\b(?:future|later|other) (?:openings?|roles?|positions?|opportunit|vacanc)/i],
  ["thanks", /\bthank/i],
];
