import type { Dossier } from "#domain/dossier";
import { type DraftedPlan, draftPlan } from "#domain/follow-ups/plan";
import type { Changes } from "./changes.ts";

export interface ReadyPlan {
  readonly dossier: Dossier;
  readonly drafted: DraftedPlan;
}

/**
 * The plans of processes, worked out once and kept until a fact changes. To be asked outside of a transaction only: what
 * is read inside of one may never have been.
 */
export function createPlans(
  readDossier: (opportunityId: string) => Dossier,
  changes: Changes,
): (opportunityId: string) => ReadyPlan {
  const kept = new Map<string, { readonly stamp: string; readonly plan: ReadyPlan }>();
  // The budget and the history of an employer reach over all its processes (R14).
  const stampOf = ({ opportunity, atSameEmployer }: Dossier) =>
    changes.stampOf([opportunity.id, ...atSameEmployer.map(({ id }) => id)]);

  return (opportunityId) => {
    const there = kept.get(opportunityId);
    if (there !== undefined && stampOf(there.plan.dossier) === there.stamp) return there.plan;
    const dossier = readDossier(opportunityId);
    const plan = { dossier, drafted: draftPlan(dossier) };
    kept.set(opportunityId, { stamp: stampOf(dossier), plan });
    return plan;
  };
}
