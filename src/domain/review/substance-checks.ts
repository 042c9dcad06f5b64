// What it says: C12–C16, C26, C30. Remarks, most of them: they help, and stop nothing.

import { paragraphsOf } from "../compose/letter.ts";
import { pairsFor, pointsFor } from "../compose/topic.ts";
import { isBelowTheMustHaves } from "../opportunities.ts";
import { standingTouches } from "../touches.ts";
import { type Finding, finding } from "./finding.ts";
import { hasKeywords as has, keywords } from "./keywords.ts";
import { checkPromises } from "./promise-checks.ts";
import type { ReviewInput } from "./review.ts";

export function checkSubstance(input: ReviewInput): Finding[] {
  const { document, dossier, met } = input;
  if (document.kind !== "thank_you") return checkPromises(input);
  const pairs = pairsFor(dossier, met);
  const needWords = pairs.flatMap(({ need }) => keywords(need.text));
  const proofWords = pairs.flatMap(({ evidence }) => keywords(evidence.text));
  const momentWords = [...needWords, ...proofWords, ...pointsFor(dossier, met).flatMap(({ text }) => keywords(text))];
  const isConnected = paragraphsOf(document.body).some(
    (paragraph) => has(paragraph, needWords) && has(paragraph, proofWords),
  );
  return [
    ...(pairs.length > 0 && !has(document.body, momentWords)
      ? [finding("C12", "remark", "A moment only they would know", "Name one thing you talked about.")]
      : []),
    ...(pairs.length > 0 && !has(document.body, needWords)
      ? [finding("C13", "remark", "No need is named", "Name one thing they told you they need.")]
      : []),
    ...(pairs.length > 0 && !has(document.body, proofWords)
      ? [finding("C14", "remark", "No proof is named", "Put one thing you have done beside the need.")]
      : []),
    ...(pairs.length > 0 && !isConnected
      ? [finding("C15", "remark", "Need and proof stand apart", "Put them into the same paragraph.")]
      : []),
    ...interest(input),
    ...nothingNew(input),
    ...checkPromises(input),
    ...(isBelowTheMustHaves(dossier.requirements)
      ? [
          finding(
            "R5",
            "remark",
            "Fewer than half of the must-haves are met",
            "Follow-up will not repair that. A courtesy thank-you is right; you could also ask about other openings, or withdraw.",
            { field: "facts" },
          ),
        ]
      : []),
  ];
}

/** A second thank-you to the same person says something of this round (D5). */
function nothingNew({ dossier, met }: ReviewInput): Finding[] {
  const { person, interview } = met;
  const wasThanked = standingTouches(dossier.touches).some(
    (touch) => touch.kind === "thank_you" && touch.personId === person.id && touch.interviewId !== interview.id,
  );
  const isNew = [...dossier.points, ...dossier.needs].some(
    (one) => one.interviewId === interview.id && (one.personId === null || one.personId === person.id),
  );
  return wasThanked && !isNew
    ? [
        finding(
          "D5",
          "remark",
          "What was new this time?",
          "They have one letter of yours: add a point from this round.",
          { field: "facts" },
        ),
      ]
    : [];
}

const interestPattern =
  /\b(i (?:would|'d) (?:very much |really )?(?:like (?:this|the|to (?:take|join|do|work))|love (?:this|to)|be (?:glad|happy|proud|delighted|pleased) to (?:do|take|join|work|become|be)|welcome the chance|take on this|gladly take)|i (?:am|remain|'m) (?:very |more |still |even more |keenly )*(?:keen|interested|enthusiastic)|my interest|interests me|i want (?:this|the|to)|i hope to (?:be able|do|join|work)|(?:is|position|role) (?:is )?one i want|a job i want|work i want to do|see myself in this|(?:role|position|job) i would like|wanting the job|i would like the job)\b/i;

function interest({ document, dossier }: ReviewInput): Finding[] {
  const last = paragraphsOf(document.body).at(-1) ?? "";
  const count = last.split(/(?<=[.!?])\s+/).filter((one) => interestPattern.test(one)).length;
  if (!dossier.opportunity.isInterested) {
    return count === 0
      ? []
      : [
          finding(
            "C16",
            "remark",
            "You marked that you are not interested",
            "The letter thanks, and does not affirm (R31).",
          ),
        ];
  }
  if (count > 2) return [finding("C16", "remark", "You say often that you want the role", "Once is stronger.")];
  return count === 0 ? [finding("C16", "remark", "Say that you want the role", "Once, near the end.")] : [];
}
