// What a typing hand or a damaged file leaves behind: C27, C31.

import { type Finding, finding } from "./finding.ts";
import type { ReviewInput } from "./review.ts";
import { openTexts } from "./right-checks.ts";

const scars = /&(?:amp|nbsp|quot|#39|lt|gt);|Ã[\u0080-\u00bf©¼¶¤]|â€|\uFFFD|(?<=^|\s)\p{M}/u;

export function checkTyping({ document, dossier }: ReviewInput): Finding[] {
  const { body, subject, salutation } = document;
  const known = openTexts(dossier).join("\n").toLowerCase();
  const twice = [...body.matchAll(/(?<![\p{L}'’-])(\p{L}{2,})\s+\1(?![\p{L}'’-])/giu)].find(
    ([words]) => !known.includes(words.toLowerCase()) && !/^(that that|had had)$/i.test(words),
  );
  const fields = { body, subject, salutation } as const;
  return [
    ...(twice === undefined
      ? []
      : [
          finding("C27", "remark", "A word stands twice", `"${twice[0]}"`, {
            start: twice.index,
            end: twice.index + twice[0].length,
            mend: twice[1] ?? null,
          }),
        ]),
    ...Object.entries(fields).flatMap(([field, text]) => {
      const scar = scars.exec(text);
      if (scar === null) return [];
      const place = { field: field as keyof typeof fields, start: scar.index, end: scar.index + scar[0].length }; // The seam: the keys are the fields'.
      return [finding("C31", "remark", "A damaged character", `"${scar[0]}"`, place)];
    }),
    ...quotes(body, known),
  ];
}

function quotes(body: string, known: string): Finding[] {
  const straight = body.match(/"/g)?.length ?? 0;
  const [opening, closing] = [body.match(/“/g)?.length ?? 0, body.match(/”/g)?.length ?? 0];
  const isMixed = (straight > 0 && opening + closing > 0) || (/\p{L}'\p{L}/u.test(body) && /\p{L}’\p{L}/u.test(body));
  return [
    ...(straight % 2 === 1 || opening !== closing
      ? [
          finding(
            "C27",
            "remark",
            "A quotation mark without its pair",
            "Close it, or take it out.",
            placeOf(body, straight % 2 === 1 ? '"' : "“"),
          ),
        ]
      : []),
    ...(isMixed && !/[’“”]/.test(known)
      ? [finding("C27", "remark", "Straight and curly quotation marks", "Use one kind throughout.", placeOf(body, "’"))]
      : []),
  ];
}

function placeOf(body: string, what: string) {
  const start = body.indexOf(what);
  return start === -1 ? {} : { start, end: start + what.length };
}
