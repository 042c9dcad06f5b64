import { blankPerson, Person } from "#domain/people";

export function aPerson(changes: Partial<Record<keyof Person, unknown>> = {}): Person {
  const at = "2027-03-04T09:00:00.000Z";
  const stamps = { revision: 1, createdAt: at, savedAt: at, deletedAt: null };
  return Person.parse({ ...blankPerson, fullName: "Ana Ruiz", ...stamps, id: "p1", ...changes });
}
