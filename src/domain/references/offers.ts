// One line that says that there are references, or that is one.

import { hasMail, hasPhone, isTitled, namesPerson } from "./people.ts";

/** Of a line as `plainLetters` gives it. */
export function isOfReferences(line: string): boolean {
  if (!mayBe.test(line)) return false;
  return piecesOf(line).some((piece) => isOffer(piece.toLowerCase()) || isLabelled(piece) || isTagged(piece));
}

/** Under the heading of references: "Available on request", "Details can be supplied at interview". */
export function isOfferBelowHeading(line: string): boolean {
  return ask.test(line) || /\b(?:available|supplied|provided|furnished|linkedin|anfrage|demande)\b/i.test(line);
}

const mayBe = /r[eé]f|recomm[ae]nd|recomend|testimonial|suosit|推[荐薦]/iu;

/** Its sentences, and the whole of it, in pieces that overlap where it is long: a pattern never meets a long text. */
function piecesOf(line: string): readonly string[] {
  const sentences = line.split(/(?<=[.!?])\s|[;|•·●▪]/).map((sentence) => sentence.replace(/^[^\p{L}\p{N}(]+/u, ""));
  const whole = sentences.length > 1 ? [line, ...sentences] : sentences;
  return whole.flatMap((text) => {
    if (text.length <= longest) return [text];
    return Array.from({ length: Math.ceil(text.length / step) }, (_, at) => text.slice(at * step, at * step + longest));
  });
}

/** In UTF-16 units. */
const longest = 240;
const step = 120;

// What they are called. "Cross-references" and "null references" are none, and "references of" a text hardly ever.
const guard = String.raw`(?<![\p{L}-])(?<!\b(?:cross|null|circular|foreign|memory|journal|page) )`;
const several = String.raw`(?:references|referees|ref'?s\.?|refer+[ae]n[cs]es|refrences|referneces|testimonials|letters?[ -]of[ -](?:recommendation|reference)|(?:recommendation|reference) letters?)`;
const any = String.raw`(?:${several}|recommendations|reference|referee|ref\.?)`;
const request = String.raw`(?:on|upon|at|by|after|per|under) (?:(?:your|any|further|prior|reasonable|written|the|an|employer's|job) )?(?:request|req\b|application(?! forms?\b)|demand|asking|enquiry|inquiry|interview)`;
const given = `(?:supplied|provided|furnished|given|obtained|sent|shared|forwarded|attached|enclosed|contacted|reached|submitted|offered|produced|named|disclosed|requested|listed|taken up)`;
const lead = `(?:(?:professional|personal|character|work|employment|academic|written|full|further|good|strong|excellent|clinical|first|second|supervisor|client|customer|one|two|three|several|my|and|copies|lists?|names|addresses|details|contacts?|of|the|all|employer|business) ){0,6}`;

const ask = new RegExp(request, "iu");

const offers: readonly RegExp[] = [
  // "References available", "Referees can be supplied", "References will be furnished".
  `${guard}${any}[\\s:–—-]{1,3}(?:\\((?:[^()]{1,40})\\) )?(?:(?:are|is|both|all|also|always|gladly|readily|freely|happily|can|may|will|be|made|list) ){0,4}avai\\p{L}*(?!\\p{L})(?! (?:in|as|within|across|offline|online|for (?:download|print)|to (?:\\p{L}+ ){0,2}\\d)(?!\\p{L}))`,
  `${guard}${any}[\\s:–—-]{1,3}(?:can|may|will|shall|could|would) (?:(?:gladly|readily|happily|also|of course) )?be (?:(?:gladly|readily|happily) )?${given}`,
  `${guard}${any}[\\s:–—-]{1,3}(?:(?:are|is|gladly|happily|readily|list) ){0,2}${given}[\\s,]*(?:${request}|if (?:required|needed|requested|desired|wanted)|when (?:required|needed)|\\W*$)`,
  `${guard}${several}[\\s:,–—-]{1,3}(?:to follow|on file|on hand|ready|held (?:by|on|with|at)|(?:if|when|as) (?:required|needed|requested|desired|wanted)|are (?:happy|willing|glad|pleased) to)(?!\\p{L})`,
  `^${lead}reference from [^.;:]{1,40} available`,
  // "References on request", "Refs upon req."
  `${guard}(?:${several}|reference|referee|ref\\.?|recommendations(?= (?:on|upon|at|by) request\\W*$))[\\s:,–—.-]{1,3}${request}`,
  // "References from previous employers and clients are available on request".
  `^${lead}${several}[^.;:]{1,70}\\b(?:available|${given}) (?:[^.;:]{0,15} )?${request}`,
  `^(?:also )?available(?: ${request}(?!\\p{L})|\\s?:)[^.;]{0,40}${guard}${several}`,
  // "I will gladly provide the names of referees".
  `(?:(?<!\\p{L})(?:i|we)(?:'\\p{L}+)?|happy|glad|pleased|delighted|willing)(?= )[^.;]{0,60} (?:provide|supply|give|furnish|send|offer|share|forward|name|arrange|submit|produce) [^.;]{0,40}${guard}(?:${several}|(?:reference|referee)(?= (?:from|on|upon|if|once|when|at|and|or)\\b|\\W*$))`,
  // "Please ask me for references", "For a character reference contact …".
  `(?<!\\p{L})(?:ask|contact|contacts|call|ring|e-?mail|write to|get in touch)(?= )[^.;]{0,30} for (?:(?:a|an|my|any|the|list|names|details|of|character|work|professional|personal) ){0,4}(?:references|referees|(?:reference|referee)(?=\\W*$|:))`,
  `(?<!\\p{L})for (?:(?:(?:a|an|my|any|character|work|professional|personal) ){1,3}(?:reference|referee|recommendation)|(?:(?:my|any|character|work|professional|personal|further) ){0,2}(?:references|referees|recommendations)),? (?:please )?(?:contact|see|call|ring|e-?mail|write|ask|phone|telephone|speak)(?!\\p{L})`,
  // "has agreed to act as my referee".
  `(?<!\\p{L})(?:(?:act|serve|stand|named|listed) as|is|are|be) (?:(?:my|one of my)) (?:referees?|references?)(?=\\W*$|,| (?:and|for)\\b)`,
  `^${lead}(?:references|referees)\\s?[:–—-]\\s?(?:please )?(?:see|ask|contact|linkedin|on linkedin)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, "u"));

/** In the languages that résumés are written in. */
const offersElsewhere: readonly RegExp[] = [
  /referenzen\b[^.]{0,40}(?:anfrage|nachfrage|wunsch|angeforder|verfügung|vorgelegt|nenn|benann)/,
  /références?\b[^.]{0,40}(?:demande|disponible|fourni|communiqué)/,
  /referencias?\b[^.]{0,40}(?:disponible|petición|solicit|requer)/,
  /referenze\b[^.]{0,40}(?:disponibil|richiesta)/,
  /referências?\b[^.]{0,40}(?:disponíve|solicita|pedido)/,
  /referenties\b[^.]{0,40}(?:aanvraag|verzoek|beschikbaar)/,
  /referenser\b[^.]{0,40}(?:begäran|förfrågan)/,
  /referencer\b[^.]{0,40}(?:anmodning|forespørgsel)/,
  /referanser\b[^.]{0,40}forespørsel/,
  /referencje\b[^.]{0,40}(?:życzenie|dostępne|wglądu)/,
  /reference\b[^.]{0,30}(?:vyžádání|vyžiadanie|požádání|požiadanie)/,
  /suosit\p{L}+[^.]{0,40}pyynn/u,
  /(?:lettres?|cartas?|lettere) d[ei] (?:recommandation|recomendaci[oó]n|raccomandazione|referenze)\b[^.]{0,40}(?:demande|disponib|petición|solicit|richiesta)/,
  /推[荐薦]人.{0,20}(?:索取|备索|備索|提供|要求)/u,
];

function isOffer(piece: string): boolean {
  const asIs = offers.some((pattern) => {
    const hit = pattern.exec(piece);
    return hit !== null && !isWorkDone(piece.slice(0, hit.index));
  });
  return asIs || offersElsewhere.some((pattern) => pattern.test(piece));
}

/** "Provided references on request": what somebody did for others. */
function isWorkDone(before: string): boolean {
  return /\b(?:provid|suppl|furnish|issu|prepar|handl|process|obtain|collect|request|draft|check|automat|manag|publish|mak)(?:ied|ed|ing)\s(?:\p{L}+\s){0,2}$|\b(?:gave|wrote|took|made|sent|ran)\s(?:\p{L}+\s){0,2}$/u.test(
    before,
  );
}

const label = new RegExp(
  `^(?:${lead}(references|referees|reference|referee|refs?\\.?)(?: (?:contacts?|person|details))?|recommended by)( ?(?:no\\.? ?|#)?[1-9a-c](?![\\p{L}\\d]))?(\\s?[:–—|-]\\s?|\\s)(?=\\S)`,
  "iu",
);

/** "Reference: Dr A. Smith, 0113 496 0000", "Referee 1: Jane Doe", "References: Jane Doe, John Roe". */
function isLabelled(piece: string): boolean {
  const [all, name = "", number, mark = ""] = label.exec(piece) ?? [];
  if (all === undefined) return false;
  const rest = piece.slice(all.length);
  if (hasMail(rest) || (hasPhone(rest) && namesPerson(rest))) return true;
  if (mark.trim() === "" || /^(?:ref\.?)?$/i.test(name)) return false;
  if (isTitled(rest) || (number ?? first.exec(all)) !== null) return namesPerson(rest);
  return /s$/i.test(name) && rest.split(/,\s?|;\s?|\sand\s/).every(namesPerson);
}

/** "First referee: Jane Doe". */
const first = /^(?:first|second)\s/i;

/** "Jane Doe (referee), 0113 496 0000". */
function isTagged(piece: string): boolean {
  const isBracketed = /\((?:\p{L}+ )?(?:referee|reference)\)/iu.test(piece);
  const isListed = /,\s(?:referee|reference)(?:,|:|$)/iu.test(piece) && (hasPhone(piece) || hasMail(piece));
  return (isBracketed || isListed) && namesPerson(piece);
}
