import type { ResumeVersion } from "#domain/resume-versions";
import type { MenuEntry } from "../../kit/menu-button.tsx";

type Compared = Pick<ResumeVersion, "id" | "label" | "scan">;

export function comparePlace(beforeId: string, afterId: string): string {
  return `/resumes/compare/${beforeId}/${afterId}`;
}

/** The older one is what there was before; `versions` newest first. */
export function compareInOrder(versions: readonly Compared[], one: string, other: string): string {
  const at = (id: string) => versions.findIndex((version) => version.id === id);
  return at(one) > at(other) ? comparePlace(one, other) : comparePlace(other, one);
}

/** The two newest with a file, the older first; null: there are no two. */
export function twoNewest(versions: readonly Compared[]): readonly [before: string, after: string] | null {
  const [after, before] = versions.filter(({ scan }) => scan !== "none");
  return after === undefined || before === undefined ? null : [before.id, after.id];
}

/** With which others a version can be compared, as the lines of a menu. */
export function comparable(versions: readonly Compared[], version: Compared): readonly MenuEntry[] {
  if (version.scan === "none") return [];
  return versions
    .filter(({ id }) => id !== version.id)
    .map(({ id, label, scan }) => ({ id, label, ...(scan === "none" ? { reason: "no file yet" } : {}) }));
}
