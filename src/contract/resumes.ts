import { z } from "zod";
import { Recommender, RecommenderFields } from "#domain/recommenders";
import { ResumeVersion, ResumeVersionFields } from "#domain/resume-versions";
import { method } from "./method.ts";
import { Nothing, Ref, saving } from "./records.ts";

export const resumeVersions = {
  /** Newest first. */
  list: method(Nothing, z.array(ResumeVersion)),
  create: method(ResumeVersionFields.partial().required({ label: true }), ResumeVersion),
  save: method(ResumeVersionFields.partial().extend(saving), ResumeVersion),
  remove: method(Ref, ResumeVersion),
  restore: method(Ref, ResumeVersion),
};

export const recommenders = {
  create: method(RecommenderFields.partial().required({ opportunityId: true, personId: true }), Recommender),
  save: method(RecommenderFields.partial().extend(saving), Recommender),
  remove: method(Ref, Recommender),
  restore: method(Ref, Recommender),
};
