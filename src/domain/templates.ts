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
