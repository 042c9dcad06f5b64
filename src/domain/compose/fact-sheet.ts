// The fact sheet that goes with the brief to a recommender (B5): one page, from facts of this process and one's own proof
// alone, so that they need look nothing up.

import { addresseeOf } from "../follow-ups/addressee.ts";
import { addressOf, runningName } from "../names.ts";
import { employerName } from "../opportunities.ts";
import { conventionsOf } from "./conventions.ts";
import type { Task } from "./document-kind.ts";
import { asListed, needPhrase, proofAsClause } from "./mentions.ts";
import { neededByOf, needsToName, recommenderOf, seenBy } from "./recommended.ts";

/** A heading with the lines under it. */
export interface SheetPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function factSheetName({ opportunity }: Task["dossier"]): string {
  return `${["Fact sheet", opportunity.role, employerName(opportunity)].filter(Boolean).join(" ")}.docx`;
}

/** The same facts give the same sheet, and it fits one page of either paper. */
export function factSheet(task: Task): readonly SheetPart[] {
  const about = recommenderOf(task);
  const before = [titlePart(task), rolePart(task)].map(clipped);
  const after = [deliveryPart(task), contactPart(task)].map(clipped);
  const room = [...before, ...after].reduce((left, part) => left - heightOfPart(part), pageLines);
  const seen = about === null ? [] : seenBy(task.dossier, about.recommender);
  return [...before, ...within([...needLines(task, seen), ...seenLines(task, seen)], room), ...after];
}

function titlePart({ dossier, to }: Task): SheetPart {
  const { profile, opportunity } = dossier;
  return {
    heading: `Fact sheet: ${opportunity.role}, ${employerName(opportunity)}`,
    lines: [`For ${runningName(to.person)}, from ${profile.fullName}`],
  };
}

function rolePart({ dossier, to }: Task): SheetPart {
  const { opportunity, profile } = dossier;
  const { dateLine } = conventionsOf(profile.locale);
  const decides = addresseeOf(dossier);
  const title = decides === null || decides.person.title.trim() === "" ? "" : `, ${decides.person.title.trim()},`;
  return {
    heading: "The role",
    lines: [
      [opportunity.role, opportunity.companyLegal || opportunity.companyShort].filter(Boolean).join(" at "),
      `My interview was on ${dateLine(to.interview.startsWall.slice(0, 10))}`,
      ...(decides === null ? [] : [`${addressOf(decides.person, profile.locale)}${title} decides`]),
    ].filter((line) => line.trim() !== ""),
  };
}

/** Each need with what answers it, their shared work first. */
function needLines({ dossier, to }: Task, seen: Seen): Group {
  const named = needsToName(dossier, 4);
  const isShared = (id: string) => seen.some((one) => one.id === id);
  const lines = named.map((need) => {
    const words = asListed(needPhrase(need, to, "they"), need.text);
    const proofs = dossier.dots
      .filter(({ needId }) => needId === need.id)
      .flatMap(({ evidenceId }) => dossier.evidence.find(({ id }) => id === evidenceId) ?? [])
      .toSorted((a, b) => Number(isShared(b.id)) - Number(isShared(a.id)));
    return [capital(words), ...proofs.slice(0, 1).map((one) => `– ${capital(proofAsClause(one) ?? one.text)}`)];
  });
  return [{ heading: "What they are looking for, and what I can show", lines }];
}

/** What else they saw, beside what a need has brought up already. */
function seenLines({ dossier }: Task, seen: Seen): Group {
  const told = new Set(dossier.dots.map(({ evidenceId }) => evidenceId));
  const others = seen.filter(({ id }) => !told.has(id));
  const lines = others.slice(0, 4).map((one) => [`– ${capital(proofAsClause(one) ?? one.text)}`]);
  return [{ heading: "What you may remember of our work", lines }];
}

function deliveryPart(task: Task): SheetPart {
  const { dossier } = task;
  const { weekdayAndDay } = conventionsOf(dossier.profile.locale);
  const about = recommenderOf(task)?.recommender ?? null;
  const by = neededByOf(task, about);
  const decides = addresseeOf(dossier);
  return {
    heading: "When and how",
    lines: [
      by === null ? "As soon as it suits you" : `By ${weekdayAndDay(by)}`,
      "A PDF sent to me, half a page to a page; a few sentences help, too",
      ...(decides === null ? [] : [`Addressed to ${addressOf(decides.person, dossier.profile.locale)}`]),
      "I pass it on exactly as it comes, and only with your consent",
      ...(about?.isInConfidence === true ? ["Please keep this in confidence"] : []),
    ],
  };
}

function contactPart({ dossier: { profile } }: Task): SheetPart {
  const { fullName, email, phone } = profile;
  return { heading: "How to reach me", lines: [fullName, email, phone].filter((line) => line.trim() !== "") };
}

type Seen = ReturnType<typeof seenBy>;
/** Lines that stay together, a need with its proof. */
type Group = readonly { readonly heading: string; readonly lines: readonly (readonly string[])[] }[];

/** Of 11 pt on the smaller of the two papers, with the distance that each part keeps. */
const pageLines = 40;
const lineLength = 72;
const longest = 150;

/** As many facts as there is room for, whole. */
function within(groups: Group, room: number): readonly SheetPart[] {
  let left = room;
  return groups.flatMap(({ heading, lines }) => {
    const taken: string[] = [];
    left -= 2;
    for (const together of lines) {
      const height = together.reduce((sum, line) => sum + heightOf(line), 0);
      if (height > left) continue;
      left -= height;
      taken.push(...together);
    }
    return taken.length === 0 ? [] : [{ heading, lines: taken }];
  });
}

function heightOfPart({ heading, lines }: SheetPart): number {
  return [heading, ...lines].reduce((sum, line) => sum + heightOf(line), 1);
}

function heightOf(line: string): number {
  return Math.ceil(widthOf(line) / lineLength);
}

/** A Chinese or Japanese character is as wide as two Latin letters. */
function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/[\u{2E80}-\u{FFEF}\u{1F000}-\u{3FFFF}]/u.test(sign) ? 2 : 1), 0);
}

function clipped({ heading, lines }: SheetPart): SheetPart {
  return { heading: clip(heading), lines: lines.map(clip) };
}

/** Names of hundreds of letters are nobody's; what is cut ends with an ellipsis. */
function clip(line: string): string {
  if (widthOf(line) <= longest) return line;
  let letters = [...line];
  while (widthOf(letters.join("")) >= longest) letters = letters.slice(0, -1);
  return `${letters.join("").trimEnd()}…`;
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
