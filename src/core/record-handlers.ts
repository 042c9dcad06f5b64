import type { Changes, Rows, Stamped } from "./journal/rows.ts";

/** The four verbs that every plain noun has. What a person leaves open is taken from `blank`. */
export function createRecordHandlers<Entity extends Stamped, Fields extends object>(rows: Rows<Entity>, blank: object) {
  return {
    // The seam: the contract has parsed the fields, and `blank` holds every one that may be left out.
    create: (fields: Fields) =>
      rows.insert({ ...blank, ...defined(fields) } as unknown as Parameters<Rows<Entity>["insert"]>[0]),
    save: (saved: Changes<Entity>) => rows.update(saved),
    remove: ({ id }: { readonly id: string }) => rows.remove(id),
    restore: ({ id }: { readonly id: string }) => rows.restore(id),
  };
}

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
