import { z } from "zod";
import { TemplateId } from "./ids.ts";
import { stamps } from "./record.ts";
import { isLegible, Line, Paragraphs } from "./text.ts";

/** Own words for one kind of document: a whole one, or a phrase to be set into it. In Liquid, with the facts by name. */
export const TemplateFields = z.object({
  /** The document it is for; of a phrase "" means any. */
  kind: Line,
  part: z.enum(["whole", "phrase"]),
  name: Line.refine(isLegible, "a name is needed"),
  /** Of a whole document; "": the built-in subject. */
  subject: Line,
  text: Paragraphs,
});
export type TemplateFields = z.infer<typeof TemplateFields>;

export const Template = TemplateFields.extend({ id: TemplateId, ...stamps });
export type Template = z.infer<typeof Template>;

/** Why nothing comes of a template, and where: lines and columns count from one. */
export const TemplateProblem = z.object({
  /** unknown: no such fact · empty: nothing is known of it here · invalid: no Liquid · too-long: stopped while it ran. */
  kind: z.enum(["unknown", "empty", "invalid", "too-long"]),
  /** The name, or what Liquid says. */
  what: z.string(),
  field: z.enum(["subject", "text"]),
  line: z.int(),
  column: z.int(),
});
export type TemplateProblem = z.infer<typeof TemplateProblem>;

/** "Line 2, column 5: …", what stands against it and what to do. */
export function problemSentence({ kind, what, field, line, column }: TemplateProblem): string {
  const place = `${field === "subject" ? "In the subject" : `Line ${line}`}, column ${column}`;
  if (kind === "unknown") return `${place}: there is no fact called “${what}”. Take one from the list.`;
  if (kind === "empty")
    return `${place}: nothing is noted of “${what}” here. Note it, or write {% if ${what} %} … {% endif %} around it.`;
  if (kind === "too-long") return `${place}: it ran too long and was stopped. Take a loop out.`;
  return `${place}: ${plainly(what)}`;
}

/** What Liquid says, in a person's words where they are known. */
function plainly(said: string): string {
  const [, tag] = /^tag "([^"]+)" not found/.exec(said) ?? [];
  if (tag !== undefined) return `“{% ${tag} %}” is no tag that can be used here.`;
  const [, filter] = /^undefined filter: (\S+)/.exec(said) ?? [];
  if (filter !== undefined) return `“| ${filter}” is no filter that can be used here.`;
  const [, open] = /^(?:tag|output) "?(.*?)"? not closed/.exec(said) ?? [];
  if (open !== undefined) return `“${open.trim()}” is not closed.`;
  return `this is no Liquid (${said || "it cannot be read"}).`;
}
