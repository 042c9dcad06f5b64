/** What a call is rejected with when one rule stands against it. */
export function refused(rule: string): object {
  return { code: "refused", details: { stops: [{ rule }] } };
}
