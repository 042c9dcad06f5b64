// Its form: length, paragraphs, subject, signature, typing. C18–C24, C27, C31.

import { conventionsOf } from "../compose/conventions.ts";
import { countWords, paragraphsOf } from "../compose/letter.ts";
import type { Document } from "../documents.ts";
import type { Dossier } from "../dossier.ts";
import { type Finding, finding } from "./finding.ts";

const lengths: Readonly<Record<string, readonly [least: number, most: number]>> = {
  thank_you: [60, 250],
  hospitality_note: [30, 110],
};

export function checkForm(document: Document, { profile }: Dossier): Finding[] {
  return [
    ...length(document),
    ...sentences(document),
    ...subject(document),
    ...(document.signature[0] === profile.fullName
      ? []
      : [
          finding("C24", "remark", "The signature is not your full name", `You are ${profile.fullName} in Settings.`, {
            field: "facts",
          }),
        ]),
    ...closing(document),
    ...typing(document),
  ];
}

function length({ body, kind }: Document): Finding[] {
  const [least, most] = lengths[kind] ?? [0, Number.POSITIVE_INFINITY];
  const words = countWords(body);
  if (words > most)
    return [finding("C18", "remark", `${words} words`, `At most ${most}: half a page is read, two are not.`)];
  return words < least ? [finding("C18", "remark", `${words} words`, `At least ${least}, or it reads as a form.`)] : [];
}

function sentences({ body }: Document): Finding[] {
  const paragraphs = paragraphsOf(body);
  const long = paragraphs.find((paragraph) => countWords(paragraph) > 90);
  const all = paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+/));
  const endless = all.find((one) => countWords(one) > 40);
  const own = all.filter((one) => /^I\b/.test(one)).length;
  return [
    ...(long === undefined
      ? []
      : [finding("C19", "remark", "A long paragraph", "More than 90 words; part it.", placeOf(body, long))]),
    ...(endless === undefined
      ? []
      : [finding("C19", "remark", "A long sentence", "More than 40 words; part it.", placeOf(body, endless))]),
    ...(all.length > 2 && own > all.length / 2
      ? [finding("C20", "remark", "Many sentences begin with I", "Begin with them now and then.")]
      : []),
  ];
}

function subject({ subject: words }: Document): Finding[] {
  const bare = words.trim();
  if (bare === "" || /^thank you[.!]?$/i.test(bare)) {
    return [
      finding(
        "C21",
        "remark",
        bare === "" ? "The subject is empty" : "The subject says little",
        "Name the role and the day.",
        { field: "subject" },
      ),
    ];
  }
  if (/^re:/i.test(bare))
    return [finding("C21", "remark", "This is no reply", 'Leave "Re:" to answers.', { field: "subject" })];
  return words.length > 78
    ? [finding("C21", "remark", "A long subject", "Mail programs cut it after 78 characters.", { field: "subject" })]
    : [];
}

function closing({ closing: words, form, locale }: Document): Finding[] {
  const right = conventionsOf(locale).closing(form);
  if (/faithfully/i.test(words))
    return [
      finding("C23", "remark", '"Faithfully" is for a letter without a name', `Write "${right}"`, { field: "facts" }),
    ];
  return words.trim() === ""
    ? [finding("C23", "remark", "The closing is missing", `Write "${right}"`, { field: "facts" })]
    : [];
}

const scars = /&(?:amp|nbsp|quot|#39|lt|gt);|Ã.|\uFFFD/;

function typing({ body }: Document): Finding[] {
  const twice = /(?<![\p{L}'])(\p{L}{2,})\s+\1(?![\p{L}'])/iu.exec(body);
  const scar = scars.exec(body);
  const quotes = body.match(/"/g)?.length ?? 0;
  return [
    ...(twice === null
      ? []
      : [
          finding("C27", "remark", "A word stands twice", `"${twice[0]}"`, {
            start: twice.index,
            end: twice.index + twice[0].length,
            mend: twice[1] ?? null,
          }),
        ]),
    ...(scar === null
      ? []
      : [
          finding("C31", "remark", "A damaged character", `"${scar[0]}"`, {
            start: scar.index,
            end: scar.index + scar[0].length,
          }),
        ]),
    ...(quotes % 2 === 1
      ? [finding("C27", "remark", "A quotation mark without its pair", "Close it, or take it out.", placeOf(body, '"'))]
      : []),
  ];
}

function placeOf(body: string, what: string) {
  const start = body.indexOf(what);
  return start === -1 ? {} : { start, end: start + what.length };
}
