import { documentKinds } from "#domain/compose/kinds/index";

/** The documents that can have a template. */
export const kindOptions = documentKinds.map(({ id, title }) => ({ id, label: title }));

/** Of a phrase "" is any of them. */
export const phraseKindOptions = [{ id: "", label: "Any letter" }, ...kindOptions];

export function kindTitle(kind: string): string {
  return phraseKindOptions.find(({ id }) => id === kind)?.label ?? kind;
}
