import { useRead } from "../../app/query.ts";

/** Where the person lives; until that is said, where the computer is. */
export function useHomeZone(): string {
  const { data } = useRead("profile", "get", {});
  return data?.homeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
