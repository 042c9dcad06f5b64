import type { ReactElement } from "react";

export function InterviewScreen({
  interviewId,
  tab,
  item,
}: {
  readonly interviewId: string;
  readonly tab: string;
  readonly item: string | null;
}): ReactElement | null {
  void interviewId;
  void tab;
  void item;
  return null;
}
