import { z } from "zod";
import { InterviewId, PersonId } from "#domain/ids";
import { TemplateFact } from "#domain/template-facts";
import { Template, TemplateFields, TemplateProblem } from "#domain/templates";
import { method } from "./method.ts";
import { Nothing, Ref, saving } from "./records.ts";

/** For whom a template is tried. */
const Recipient = z.object({ interviewId: InterviewId, personId: PersonId });

export const templates = {
  /** Newest first. */
  list: method(Nothing, z.array(Template)),
  create: method(TemplateFields.partial().required({ name: true, part: true }), Template),
  save: method(TemplateFields.partial().extend(saving), Template),
  remove: method(Ref, Template),
  restore: method(Ref, Template),
  /** What it may name, with what is known of it for this person in this interview. */
  facts: method(Recipient, z.array(TemplateFact)),
  /** As it would be written; of a phrase the body alone. Or all that is wrong with it, each with its place. */
  preview: method(
    Recipient.extend(TemplateFields.pick({ kind: true, part: true, subject: true, text: true }).shape),
    z.discriminatedUnion("isWritten", [
      z.object({ isWritten: z.literal(true), subject: z.string(), body: z.string() }),
      z.object({ isWritten: z.literal(false), problems: z.array(TemplateProblem) }),
    ]),
  ),
};
