import { z } from "zod";
import { Interview } from "#domain/interviews";
import { Opportunity } from "#domain/opportunities";
import { Participation, ParticipationFields, Person, PersonFields } from "#domain/people";
import { Touch } from "#domain/touches";
import { FileRef } from "./files.ts";
import { method } from "./method.ts";
import { Ref, SavedFile, saving } from "./records.ts";

const Meeting = z.object({ participation: Participation, interview: Interview, opportunity: Opportunity });

export const people = {
  /** By name. */
  list: method(
    z.object({ after: z.string().max(1000).optional() }),
    z.object({ people: z.array(Person), more: z.string().nullable() }),
  ),
  /** One person across all employers: every part they took, every contact. */
  open: method(Ref, z.object({ person: Person, meetings: z.array(Meeting), touches: z.array(Touch) })),
  create: method(PersonFields.partial().required({ fullName: true }), Person),
  save: method(PersonFields.partial().extend(saving), Person),
  remove: method(Ref, Person),
  restore: method(Ref, Person),
  /** A JPEG or PNG picture of their business card, in place of the one before. */
  putCardPhoto: method(FileRef.extend(saving), Person),
  removeCardPhoto: method(z.object(saving), Person),
  /** As a .vcf file (F4). */
  exportVcard: method(Ref.extend({ version: z.enum(["3.0", "4.0"]) }), SavedFile),
};

export const participations = {
  create: method(ParticipationFields.partial().required({ interviewId: true, personId: true }), Participation),
  save: method(ParticipationFields.omit({ interviewId: true, personId: true }).partial().extend(saving), Participation),
  remove: method(Ref, Participation),
  restore: method(Ref, Participation),
};
