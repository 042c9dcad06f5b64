import type { DocumentState } from "#domain/documents";

interface Chip {
  readonly word: string;
  readonly tone: "plain" | "good" | "due" | "accent";
}

const chips: Readonly<Record<DocumentState, Chip>> = {
  draft: { word: "Draft", tone: "plain" },
  ready: { word: "Ready", tone: "accent" },
  exported: { word: "Exported", tone: "accent" },
  sent: { word: "Sent", tone: "good" },
  superseded: { word: "Replaced", tone: "plain" },
};

export function chipOf(state: DocumentState): Chip {
  return chips[state];
}
