// Its form: length, paragraphs, subject, signature, typing. C18–C24, C27, C31.

import { conventionsOf, months } from "../compose/conventions.ts";
import { countWords, paragraphsOf } from "../compose/letter.ts";
import { pagesOf } from "../compose/page-length.ts";
import { type Document, isLetter } from "../documents.ts";
import { employerName } from "../opportunities.ts";
import { deadEndsOf } from "../reachable.ts";
import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";
import { openTexts } from "./right-checks.ts";
import { checkTyping } from "./typing-checks.ts";

export function checkForm(input: ReviewInput): Finding[] {
  const { document } = input;
  return [
    ...length(input),
    ...paragraphs(input),
    ...locale(input),
    ...checkTyping(input),
    ...(isLetter(document)
      ? [...sentences(document), ...subject(input), ...closing(document), ...signature(input), ...page(document)]
      : []),
  ];
}

/** Words as in section B; of a note the characters that LinkedIn takes, and it takes no more (R35). */
function length({ document: { body, form }, kind, task }: ReviewInput): Finding[] {
  if (kind === null || task === null) return [];
  const { least, most } = kind.measure(task);
  if (form === "linkedin_note") {
    const units = body.trim().length;
    const why = `LinkedIn takes ${most} with your account, and no more. Nothing is cut here: say it shorter.`;
    return units > most
      ? [finding("R35", "refuse", `${units} of ${most} characters`, why, { start: most, end: units })]
      : [];
  }
  const words = countWords(body);
  if (words > most)
    return [finding("C18", "remark", `${words} words`, `At most ${most}: half a page is read, two are not.`)];
  return words < least ? [finding("C18", "remark", `${words} words`, `At least ${least}, or it reads as a form.`)] : [];
}

/** F6: a letter is one page. */
function page(document: Document): Finding[] {
  if (pagesOf(document) <= 1) return [];
  return [finding("F6", "warn", "Longer than one page", "Shorten it: half a page is read, two are not.")];
}

/** As many as the kind has (B). */
function paragraphs({ document: { body }, kind, task }: ReviewInput): Finding[] {
  const all = paragraphsOf(body);
  const most = kind === null || task === null ? all.length : kind.measure(task).paragraphs;
  const long = all.find((paragraph) => countWords(paragraph) > 90);
  return [
    ...(all.length > most
      ? [finding("C19", "remark", `${all.length} paragraphs`, `At most ${most} here; join or drop one.`)]
      : []),
    ...(long === undefined
      ? []
      : [finding("C19", "remark", "A long paragraph", "More than 90 words; part it.", placeOf(body, long))]),
  ];
}

function sentences({ body }: Document): Finding[] {
  const all = paragraphsOf(body).flatMap((paragraph) => paragraph.split(/(?<=[.!?]["”)]?)\s+(?=[\p{Lu}"“])/u));
  const endless = all.find((one) => countWords(one) > 40);
  const average = countWords(body) / Math.max(1, all.length);
  const own = all.filter((one) => /^I\b/.test(one)).length;
  return [
    ...(endless === undefined
      ? []
      : [finding("C19", "remark", "A long sentence", "More than 40 words; part it.", placeOf(body, endless))]),
    ...(average > 22 ? [finding("C19", "remark", "Long sentences", "More than 22 words on average; part a few.")] : []),
    ...(all.length > 2 && own > all.length / 2
      ? [finding("C20", "remark", "Many sentences begin with I", "Begin with them now and then.")]
      : []),
  ];
}

/** They go on in a thread (B9), or answer what was told or offered. */
const answers: readonly string[] = ["check_in", "rejection_reply", "acceptance", "decline", "withdrawal"];

function subject({ document: { subject: words, kind }, dossier: { opportunity }, met }: ReviewInput): Finding[] {
  const bare = words.trim();
  const remark = (title: string, why: string) => [finding("C21", "remark", title, why, { field: "subject" })];
  if (bare === "") return remark("The subject is empty", "Name the role and the day.");
  if (/^re:/i.test(bare) && !answers.includes(kind)) return remark("This is no reply", 'Leave "Re:" to answers.');
  if (words.length > 78) return remark("A long subject", "Mail programs cut it after 78 characters.");
  const names = [
    opportunity.role,
    opportunity.roleShort ?? "",
    employerName(opportunity),
    met.person.fullName,
    "interview",
  ];
  const isSpecific =
    (kind === "hospitality_note" && /\d|day\b/i.test(bare)) ||
    names.some((name) => name !== "" && bare.toLowerCase().includes(name.toLowerCase()));
  return isSpecific ? [] : remark("The subject says little", "Name the role and the day.");
}

/** The day and the honorific as they are written where the letter goes (C22). */
function locale({ document, dossier }: ReviewInput): Finding[] {
  const { isAmerican } = conventionsOf(document.locale);
  const month = `(?:${months.join("|")})`;
  const wrongDay = new RegExp(isAmerican ? `\\b\\d{1,2} ${month}\\b` : `\\b${month} \\d{1,2}\\b(?!\\d)`, "u").exec(
    document.body,
  );
  const wrongDot = (isAmerican ? /^Dear (Mr|Mrs|Ms|Dr) / : /^Dear (Mr|Mrs|Ms|Dr)\. /).exec(document.salutation);
  return [
    ...resumeWord(document.body, isAmerican, openTexts(dossier).join("\n")),
    ...(wrongDay === null
      ? []
      : [
          finding(
            "C22",
            "remark",
            "A date as written elsewhere",
            isAmerican ? "Month first here." : "Day first here.",
            {
              start: wrongDay.index,
              end: wrongDay.index + wrongDay[0].length,
            },
          ),
        ]),
    ...(wrongDot === null
      ? []
      : [
          finding("C22", "remark", isAmerican ? "A dot is missing" : "A dot too many", `After ${wrongDot[1]}.`, {
            field: "salutation",
          }),
        ]),
  ];
}

/** A résumé in America, a CV elsewhere; as it is noted where a fact calls it so. */
function resumeWord(body: string, isAmerican: boolean, known: string): Finding[] {
  const match = (isAmerican ? /\bCV\b/ : /(?<![\p{L}])(?:résumé|my resume)(?![\p{L}])/iu).exec(body);
  if (match === null || known.toLowerCase().includes(match[0].toLowerCase())) return [];
  const mend = isAmerican ? "résumé" : match[0].startsWith("my ") ? "my CV" : "CV";
  const place = { start: match.index, end: match.index + match[0].length, mend };
  return [finding("C22", "remark", "A word of elsewhere", `It is called "${mend.replace("my ", "")}" here.`, place)];
}

function signature({ document: { signature: lines, form }, dossier: { profile } }: ReviewInput): Finding[] {
  const remark = (title: string, why: string) => [finding("C24", "remark", title, why, { field: "facts" })];
  if (lines[0] !== profile.fullName)
    return remark("The signature is not your full name", `You are ${profile.fullName} in Settings.`);
  const missing = [profile.phone, profile.email].filter((line) => line.trim() !== "" && !lines.includes(line));
  if (form === "email" && missing.length > 0)
    return remark("They could not reach you", `${missing.join(" and ")} stands in Settings, not below the letter.`);
  const deadEnds = deadEndsOf(profile);
  const given = [profile.email, profile.phone].filter((line) => line.trim() !== "");
  if (deadEnds.length === 0) return [];
  const quoted = deadEnds.map((line) => `“${line}”`).join(" and ");
  return deadEnds.length === given.length
    ? remark(
        "They could not reach you",
        `${quoted}: neither an e-mail address nor a phone number. Mend it in Settings.`,
      )
    : remark("One way to reach you leads nowhere", `${quoted} does not look right. Mend it in Settings.`);
}

function closing({ closing: words, form, locale }: Document): Finding[] {
  const right = conventionsOf(locale).closing(form);
  if (/faithfully/i.test(words))
    return [
      finding("C23", "remark", '"Faithfully" is for a letter without a name', `Write "${right}"`, { field: "facts" }),
    ];
  const isOurs = /^yours sincerely\b/i.test(words) ? !right.startsWith("Sincerely") : right.startsWith("Sincerely");
  const isOfElsewhere = /^(?:yours )?sincerely\b/i.test(words) && !isOurs;
  if (isOfElsewhere)
    return [finding("C22", "remark", "A closing of elsewhere", `Write "${right}"`, { field: "facts" })];
  return words.trim() === ""
    ? [finding("C23", "remark", "The closing is missing", `Write "${right}"`, { field: "facts" })]
    : [];
}

function placeOf(body: string, what: string) {
  const start = body.indexOf(what);
  return start === -1 ? {} : { start, end: start + what.length };
}
