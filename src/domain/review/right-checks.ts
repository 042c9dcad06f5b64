// The right employer, person, role and date, and nothing that is nobody's business: C1–C6, C25. Knock-outs, most of them.

import { isLetter } from "../documents.ts";
import { type Dossier, goesViaRecruiter, recruiterOf } from "../dossier.ts";
import { addressOf } from "../names.ts";
import { employerName } from "../opportunities.ts";
import { checkDate } from "./date-checks.ts";
import { checkEmployer } from "./employer-checks.ts";
import { type Finding, finding } from "./finding.ts";
import { checkGreeting } from "./greeting-check.ts";
import { checkNumber } from "./number-check.ts";
import type { ReviewInput } from "./review.ts";
import { matchSalutation } from "./salutation.ts";
import { checkSecrets } from "./secret-checks.ts";
import { middleOf, similarity } from "./similarity.ts";

export function checkRight(input: ReviewInput): Finding[] {
  return [
    ...placeholders(input),
    ...checkEmployer(input, openTexts(input.dossier)),
    ...salutation(input),
    ...checkGreeting(input),
    ...recipients(input),
    ...checkNumber(input),
    ...role(input),
    ...checkDate(input),
    ...checkSecrets(input, openTexts(input.dossier)),
    ...panel(input),
  ];
}

const placeholder =
  /\[[^\]\n]{0,60}\]|\{\{|\}\}|<<|>>|\b(?:undefined|null|NaN)\b|\b(?:TODO|TBD|XXX|Lorem)\b|\b(?:Company|Role|Interviewer|First|Last) ?Name\b|\bat \.|Dear\s*[,:]|(?<=\p{L}) {2,}(?=\p{L})/u;

function placeholders({ document: { subject, salutation: dear, body }, dossier }: ReviewInput): Finding[] {
  const fields = { subject, salutation: dear, body } as const;
  const facts = openTexts(dossier).filter((fact) => token.test(fact));
  return Object.entries(fields).flatMap(([field, text]) => {
    const match = [...text.matchAll(new RegExp(placeholder, "gu"))].find((one) => !isTextOfFact(text, one, facts));
    if (match === undefined) return [];
    const place = { field: field as keyof typeof fields, start: match.index, end: match.index + match[0].length }; // The seam: the keys are the fields'.
    return [finding("C1", "refuse", "A gap is left open", `"${match[0]}" waits for words.`, place)];
  });
}

const token = /\{\{|\}\}|<<|>>/;

/** A noted "{{ name }}" is text: names that were not resolved are refused where a template is written out. */
function isTextOfFact(text: string, { 0: words, index }: RegExpExecArray, facts: readonly string[]): boolean {
  if (!token.test(words)) return false;
  return facts.some((fact) => {
    const at = text.lastIndexOf(fact, index);
    return at !== -1 && index + words.length <= at + fact.length;
  });
}

function salutation({ document, met, dossier }: ReviewInput): Finding[] {
  if (!isLetter(document)) return [];
  const address = addressOf(met.person, dossier.profile.locale);
  const expected = `Dear ${address}`;
  if (matchSalutation(document.salutation, `Dear ${addressOf(met.person)}`) === "same") return [];
  const match = matchSalutation(document.salutation, expected);
  if (match === "same") return [];
  const place = { field: "salutation", mend: `${expected}${/[,:]$/.exec(document.salutation)?.[0] ?? ","}` } as const;
  return match === "misspelt"
    ? [finding("C3", "warn", "The name is not as stored", `You stored "${address}".`, place)]
    : [finding("C3", "refuse", "The salutation is for someone else", `This letter goes to ${address}.`, place)];
}

/** One recipient; the agency's person where they hand it over, and then nobody of the client (B2, I4). */
function recipients({ document, dossier, met }: ReviewInput): Finding[] {
  if (!isLetter(document)) return [];
  const isHandedOn = goesViaRecruiter(dossier, met);
  const viaRecruiter = isHandedOn ? recruiterOf(dossier) : null;
  const right = ((isHandedOn ? viaRecruiter : met.person)?.email ?? "").trim().toLowerCase();
  const to = addressesIn(document.toAddress);
  const cc = addressesIn(document.ccAddress);
  // A copy goes to nobody but the agency's person, and a letter on paper has none.
  const allowedCc = (recruiterOf(dossier)?.email ?? "").trim().toLowerCase();
  const wrongTo = to.length > 1 || (to.length === 1 && to[0] !== right);
  const wrongCc = cc.some((address) => address !== allowedCc);
  const why = isHandedOn
    ? `${viaRecruiter?.fullName ?? "The agency"} hands it over.`
    : "A thank-you of its own for each person.";
  return [
    ...(wrongTo
      ? [
          finding("C3", "refuse", to.length > 1 ? "Several people in To" : "The address is not theirs", why, {
            field: "toAddress",
            mend: right,
          }),
        ]
      : []),
    ...(wrongCc
      ? [finding("C3", "refuse", "Someone else would get a copy", why, { field: "ccAddress", mend: "" })]
      : []),
    ...(to.length === 0 && document.form === "email"
      ? [
          finding("C3", "remark", "No e-mail address yet", "Ask for it, or use the letter form.", {
            field: "toAddress",
          }),
        ]
      : []),
  ];
}

function addressesIn(field: string): readonly string[] {
  return field
    .toLowerCase()
    .split(/[,;\s]+/)
    .filter((part) => part.includes("@"));
}

function role({ document, kind, dossier: { opportunity } }: ReviewInput): Finding[] {
  if (kind === null || !kind.names.includes("role")) return [];
  const text = `${document.subject}\n${document.body}`.toLowerCase();
  const titles = [opportunity.role, opportunity.roleShort ?? ""]
    .map((title) => title.trim().toLowerCase())
    .filter(Boolean);
  if (titles.length === 0 || titles.some((title) => text.includes(title))) return [];
  return [finding("C4", "refuse", "The role is not named", `Name it exactly: ${opportunity.role}.`)];
}

function panel({ document, siblings, dossier }: ReviewInput): Finding[] {
  if (document.kind !== "thank_you") return [];
  const own = middleOf(document.body);
  return siblings
    .filter(({ id, kind, personId }) => id !== document.id && kind === document.kind && personId !== document.personId)
    .flatMap((sibling) => {
      const alike = similarity(own, middleOf(sibling.body));
      const name = dossier.people.find(({ id }) => id === sibling.personId)?.fullName ?? "a colleague";
      if (alike > 0.5)
        return [
          finding(
            "C25",
            "refuse",
            "Too like another letter",
            `${name} gets nearly the same words, and interviewers compare notes.`,
          ),
        ];
      return alike > 0.35
        ? [finding("C25", "remark", "Close to another letter", `Much of it stands in the letter to ${name} too.`)]
        : [];
    });
}

/** Every text that a letter of this process may use. */
export function openTexts(dossier: Dossier): readonly string[] {
  const { opportunity, profile, people, needs, evidence, points, weakSpots, promises, hospitality, interviews } =
    dossier;
  return [
    opportunity.companyLegal,
    employerName(opportunity),
    opportunity.role,
    opportunity.agency ?? "",
    opportunity.futureOpening,
    opportunity.agreedTerms,
    opportunity.ownReason,
    profile.fullName,
    profile.city,
    ...people.flatMap(({ fullName, latinName, title, employer }) => [fullName, latinName ?? "", title, employer]),
    ...interviews.flatMap(({ place, nextStep }) => [place, nextStep]),
    ...[...needs, ...evidence, ...points, ...promises, ...hospitality].map(({ text }) => text),
    ...weakSpots.flatMap(({ question, recoverText }) => [question, recoverText]),
    ...dossier.recommenders.map(({ relation }) => relation),
    ...dossier.resumeVersions.map(({ news }) => news),
  ];
}
