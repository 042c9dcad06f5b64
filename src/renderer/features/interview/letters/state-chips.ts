import type { Document, DocumentState } from "#domain/documents";

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

/** What is spoken was made, not sent. */
export function chipOf({ state, form }: Pick<Document, "state" | "form">): Chip {
  return state === "sent" && form === "script" ? { ...chips.sent, word: "Made" } : chips[state];
}
