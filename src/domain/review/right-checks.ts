// The right employer, person, role and date, and nothing that is nobody's business: C1–C6, C25. Knock-outs, most of them.

import { months, weekdayName, weekdays } from "../compose/conventions.ts";
import { type Dossier, goesViaRecruiter, recruiterOf } from "../dossier.ts";
import { addressOf } from "../names.ts";
import { employerName } from "../opportunities.ts";
import { type Finding, finding } from "./finding.ts";
import { findPrivate, indexOfWord } from "./private-words.ts";
import type { ReviewInput } from "./review.ts";
import { matchSalutation } from "./salutation.ts";
import { middleOf, similarity } from "./similarity.ts";

export function checkRight(input: ReviewInput): Finding[] {
  return [
    ...placeholders(input),
    ...otherEmployer(input),
    ...salutation(input),
    ...recipients(input),
    ...role(input),
    ...date(input),
    ...secrets(input),
    ...panel(input),
  ];
}

const placeholder =
  /\[[^\]\n]{0,60}\]|\{\{|\}\}|<<|>>|\b(?:undefined|null|NaN)\b|\b(?:TODO|TBD|XXX|Lorem)\b|\b(?:Company|Role|Interviewer|First|Last) ?Name\b|\bat \.|Dear\s*,/;

function placeholders({ document: { subject, salutation: dear, body } }: ReviewInput): Finding[] {
  const fields = { subject, salutation: dear, body } as const;
  return Object.entries(fields).flatMap(([field, text]) => {
    const match = placeholder.exec(text);
    if (match === null) return [];
    const place = { field: field as keyof typeof fields, start: match.index, end: match.index + match[0].length }; // The seam: the keys are the fields'.
    return [finding("C1", "refuse", "A gap is left open", `"${match[0]}" waits for words.`, place)];
  });
}

function otherEmployer({ document, dossier, otherEmployers }: ReviewInput): Finding[] {
  const own = openTexts(dossier).join("\n").toLowerCase();
  const text = `${document.subject}\n${document.body}`.toLowerCase();
  return otherEmployers
    .filter(
      (name) =>
        name.trim().length > 2 &&
        indexOfWord(own, name.toLowerCase()) === -1 &&
        indexOfWord(text, name.toLowerCase()) !== -1,
    )
    .map((name) =>
      finding(
        "C2",
        "refuse",
        "Another employer is named",
        `${name} belongs to another process of your journal.`,
        placeOf(document.body, name),
      ),
    );
}

function salutation({ document, met }: ReviewInput): Finding[] {
  const expected = `Dear ${addressOf(met.person)}`;
  const match = matchSalutation(document.salutation, expected);
  if (match === "same") return [];
  const place = { field: "salutation", mend: `${expected}${/[,:]$/.exec(document.salutation)?.[0] ?? ","}` } as const;
  return match === "misspelt"
    ? [finding("C3", "warn", "The name is not as stored", `You stored "${addressOf(met.person)}".`, place)]
    : [
        finding(
          "C3",
          "refuse",
          "The salutation is for someone else",
          `This letter goes to ${addressOf(met.person)}.`,
          place,
        ),
      ];
}

/** One recipient; the agency's person where they hand it over, and then nobody of the client (B2, I4). */
function recipients({ document, dossier, met }: ReviewInput): Finding[] {
  const viaRecruiter = goesViaRecruiter(dossier, met) ? recruiterOf(dossier) : null;
  const right = ((viaRecruiter ?? met.person).email ?? "").toLowerCase();
  const to = addressesIn(document.toAddress);
  const cc = addressesIn(document.ccAddress);
  const allowedCc = (recruiterOf(dossier)?.email ?? "").toLowerCase();
  const wrongTo = to.length > 1 || (to.length === 1 && to[0] !== right);
  const wrongCc = cc.some((address) => address !== allowedCc);
  const why =
    viaRecruiter === null ? "A thank-you of its own for each person." : `${viaRecruiter.fullName} hands it over.`;
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

function role({ document, dossier: { opportunity } }: ReviewInput): Finding[] {
  if (document.kind === "hospitality_note") return [];
  const text = `${document.subject}\n${document.body}`.toLowerCase();
  const titles = [opportunity.role, opportunity.roleShort ?? ""]
    .map((title) => title.trim().toLowerCase())
    .filter(Boolean);
  if (titles.length === 0 || titles.some((title) => text.includes(title))) return [];
  return [finding("C4", "refuse", "The role is not named", `Name it exactly: ${opportunity.role}.`)];
}

function date({ document, met }: ReviewInput): Finding[] {
  const on = met.interview.startsWall.slice(0, 10);
  const [, month = "", day = ""] = on.split("-").map(Number).map(String);
  const name = months[Number(month) - 1] ?? "";
  const dayPattern = `0?${day}(?:st|nd|rd|th)?`;
  const short = `${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\.?`;
  const written = `(?:${short}\\s+${dayPattern}|${dayPattern}\\s+(?:of\\s+)?${short})(?!\\d)`;
  const text = `${document.body}`;
  if (!new RegExp(`(?<!\\d)${written}`, "iu").test(text)) {
    return document.kind === "hospitality_note" && text.includes(weekdayName(on))
      ? []
      : [finding("C5", "refuse", "The day of the interview is missing", "The letter says when you met.")];
  }
  const withWeekday = new RegExp(`\\b(${weekdays.join("|")}),?\\s+(?:the\\s+)?${written}`, "iu").exec(text);
  if (withWeekday === null || withWeekday[1]?.toLowerCase() === weekdayName(on).toLowerCase()) return [];
  const start = withWeekday.index;
  return [
    finding("C5", "refuse", "That was another weekday", `It was a ${weekdayName(on)}.`, {
      start,
      end: start + (withWeekday[1]?.length ?? 0),
      mend: weekdayName(on),
    }),
  ];
}

function secrets({ document, dossier, secrets: pages }: ReviewInput): Finding[] {
  const open = openTexts(dossier);
  const hit = findPrivate(document.body, pages, open) ?? findPrivate(document.subject, pages, open);
  const money =
    /(?:[$£€]\s?\d[\d.,]*|\b\d[\d.,]*\s?(?:USD|GBP|EUR|AUD|CAD|NZD|SGD)\b|\b(?:salary|pay|wage)\b[^.]{0,30}\d)/iu.exec(
      document.body,
    );
  const isKnownSum = money !== null && open.some((text) => text.toLowerCase().includes(money[0].toLowerCase()));
  return [
    ...(hit === null
      ? []
      : [
          finding("C6", "refuse", "This is private", `"${hit.what}" stands in your private pages.`, {
            start: hit.start,
            end: hit.end,
          }),
        ]),
    ...(money === null || isKnownSum
      ? []
      : [
          finding("C6", "refuse", "No figures of pay", "Pay is not for this letter.", {
            start: money.index,
            end: money.index + money[0].length,
          }),
        ]),
  ];
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
    profile.fullName,
    profile.city,
    ...people.flatMap(({ fullName, latinName, title, employer }) => [fullName, latinName ?? "", title, employer]),
    ...interviews.flatMap(({ place, nextStep }) => [place, nextStep]),
    ...[...needs, ...evidence, ...points, ...promises, ...hospitality].map(({ text }) => text),
    ...weakSpots.flatMap(({ question, recoverText }) => [question, recoverText]),
  ];
}

function placeOf(body: string, what: string) {
  const start = indexOfWord(body.toLowerCase(), what.toLowerCase());
  return start === -1 ? {} : { start, end: start + what.length };
}
