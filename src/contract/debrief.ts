import {
  DiscussionPoint,
  DiscussionPointFields,
  Dot,
  DotFields,
  Evidence,
  EvidenceFields,
  Hospitality,
  HospitalityFields,
  Need,
  NeedFields,
  PromiseFields,
  PromiseMade,
  WeakSpot,
  WeakSpotFields,
} from "#domain/debrief";
import { method } from "./method.ts";
import { Ref, saving } from "./records.ts";

export const needs = {
  create: method(NeedFields.partial().required({ opportunityId: true, text: true }), Need),
  save: method(NeedFields.partial().extend(saving), Need),
  remove: method(Ref, Need),
  restore: method(Ref, Need),
};

export const evidence = {
  create: method(EvidenceFields.partial().required({ opportunityId: true, text: true }), Evidence),
  save: method(EvidenceFields.partial().extend(saving), Evidence),
  remove: method(Ref, Evidence),
  restore: method(Ref, Evidence),
};

export const dots = {
  /** Joining what is joined already gives the dot that is there. */
  create: method(DotFields, Dot),
  remove: method(Ref, Dot),
  restore: method(Ref, Dot),
};

export const points = {
  create: method(
    DiscussionPointFields.partial().required({ opportunityId: true, interviewId: true, text: true }),
    DiscussionPoint,
  ),
  save: method(DiscussionPointFields.partial().extend(saving), DiscussionPoint),
  remove: method(Ref, DiscussionPoint),
  restore: method(Ref, DiscussionPoint),
};

export const weakSpots = {
  create: method(
    WeakSpotFields.partial().required({ opportunityId: true, interviewId: true, question: true }),
    WeakSpot,
  ),
  save: method(WeakSpotFields.partial().extend(saving), WeakSpot),
  remove: method(Ref, WeakSpot),
  restore: method(Ref, WeakSpot),
};

export const promises = {
  create: method(PromiseFields.partial().required({ opportunityId: true, interviewId: true, text: true }), PromiseMade),
  save: method(PromiseFields.partial().extend(saving), PromiseMade),
  remove: method(Ref, PromiseMade),
  restore: method(Ref, PromiseMade),
};

export const hospitality = {
  create: method(
    HospitalityFields.partial().required({ opportunityId: true, interviewId: true, personId: true, text: true }),
    Hospitality,
  ),
  save: method(HospitalityFields.partial().extend(saving), Hospitality),
  remove: method(Ref, Hospitality),
  restore: method(Ref, Hospitality),
};
