// A call script as a card to talk from (R44): its points one below the other, and what to do when it goes another way.

import { paragraphsOf } from "./compose/letter.ts";

export interface CallPoint {
  /** "Ask", "If they are busy"; null: the words stand alone. */
  readonly head: string | null;
  readonly text: string;
}

export interface CallCard {
  readonly points: readonly CallPoint[];
  readonly branches: readonly CallPoint[];
}

/** Read from the text as it stands, whoever wrote it last. The number stands elsewhere on the card. */
export function callCardOf(body: string): CallCard {
  const paragraphs = paragraphsOf(body);
  const isBranching = (paragraph: string, index: number) =>
    casesOf(paragraph).every((one) => /^If\b/.test(one)) &&
    (casesOf(paragraph).length > 1 || index === paragraphs.length - 1);
  return {
    points: paragraphs
      .filter((paragraph, index) => !isBranching(paragraph, index))
      .map(pointOf)
      .filter(({ head }) => head !== "Number"),
    branches: paragraphs.filter(isBranching).flatMap(casesOf).map(pointOf),
  };
}

/** One paragraph may hold several cases. */
function casesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.!?])\s+(?=If\b)/);
}

function pointOf(text: string): CallPoint {
  const [, head, rest] = /^([^:.!?]{1,48}):\s+(.+)$/s.exec(text) ?? [];
  if (head === undefined || rest === undefined) return { head: null, text };
  return { head, text: rest.charAt(0).toLocaleUpperCase("en") + rest.slice(1) };
}
