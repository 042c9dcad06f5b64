import { type Dossier, goesViaRecruiter, type Recipient, recruiterOf } from "../dossier.ts";
import { addressOf, localHonorific, runningName } from "../names.ts";
import { type CalendarDay, dayIn } from "../time.ts";
import { conventionsOf, letterLocale } from "./conventions.ts";
import type { Task } from "./document-kind.ts";
import type { Envelope, LetterForm } from "./letter.ts";

/** A person without an e-mail address but with a postal one gets the letter (DOMAIN H). */
export function formFor(dossier: Dossier, met: Recipient): LetterForm {
  if (goesViaRecruiter(dossier, met)) return "email";
  return !met.person.email && met.person.postal ? "letter" : "email";
}

/** Everything around the paragraphs. `today` is the day of writing, in the interview's zone. */
export function envelopeFor({ dossier, to: met, form, now }: Task, subject: string): Envelope {
  const { profile } = dossier;
  const conventions = conventionsOf(profile.locale);
  const isHandedOn = goesViaRecruiter(dossier, met);
  // Handed on by the agency: their address, or none while nobody of the agency is known. Never the client's (I4).
  const to = isHandedOn ? recruiterOf(dossier) : met.person;
  const isCopied = !isHandedOn && dossier.opportunity.viaAgency && met.part !== null && met.part.role !== "recruiter";
  const today: CalendarDay = dayIn(met.interview.zone, now);
  return {
    form,
    locale: letterLocale(profile.locale),
    paper: conventions.paper,
    toAddress: to?.email ?? "",
    toName: to === null ? "" : runningName(to),
    ccAddress: form === "email" && isCopied ? (recruiterOf(dossier)?.email ?? "") : "",
    subject,
    salutation: `Dear ${addressOf(met.person, profile.locale)}${conventions.mark(form)}`,
    closing: conventions.closing(form),
    signature: [
      profile.fullName,
      ...(form === "email" ? [profile.phone, profile.email, profile.linkedinUrl ?? ""] : []),
    ].filter(Boolean),
    senderLines:
      form === "letter"
        ? [...linesOf(profile.street), ...linesOf(profile.city), profile.phone, profile.email].filter(Boolean)
        : [],
    dateLine: form === "letter" ? conventions.dateLine(today) : "",
    insideAddress: form === "letter" ? insideAddress(dossier, met) : [],
  };
}

/** Honorific and name, title, company by its legal name, street, town: each once (DOMAIN B). */
function insideAddress({ opportunity, profile }: Dossier, { person }: Recipient): string[] {
  const name = runningName(person);
  const honorific = localHonorific(person.honorific, profile.locale);
  const named = honorific && !name.startsWith(`${honorific} `) ? `${honorific} ${name}` : name;
  const lines = [
    named,
    person.latinName ? person.fullName : "",
    person.title,
    opportunity.companyLegal,
    ...linesOf(person.postal ?? ""),
  ];
  return lines.map((line) => line.trim()).filter((line, index, all) => line !== "" && all.indexOf(line) === index);
}

/**
 * A postal address as lines. Typed on one line, its parts are parted by commas; a last part that is a region and a
 * postcode ("NL A1C 0Z9", "OR 97401") stays behind its town, and so does a legal form behind its company.
 */
export function linesOf(address: string): string[] {
  if (address.includes("\n"))
    return address
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const lines: string[] = [];
  for (const part of address
    .split(",")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const belongsBehind =
      /^[A-Z]{2,3}(\s+[A-Z\d][A-Z\d -]{2,9})?$/.test(part) || /^(inc|ltd|llc|llp|limited|plc|gmbh)\.?$/i.test(part);
    if (belongsBehind && lines.length > 0) lines.push(`${lines.pop()}, ${part}`);
    else lines.push(part);
  }
  return lines;
}
