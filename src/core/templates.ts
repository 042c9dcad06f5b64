// Templates and phrases of one's own: kept, tried on a real interview, and set into a letter whose outside is composed.

import type { Handlers } from "#contract/contract";
import { ProntoError } from "#contract/errors";
import { compose, documentKindOf } from "#domain/compose/compose";
import { type ComposedLetter, paragraphsOf } from "#domain/compose/letter";
import { type Dossier, findRecipient, type Recipient } from "#domain/dossier";
import type { TemplateId } from "#domain/ids";
import { templateFacts } from "#domain/template-facts";
import { problemSentence, type Template, type TemplateProblem } from "#domain/templates";
import { cleanText } from "#domain/text";
import type { Journal } from "./journal/journal.ts";
import type { Platform } from "./platform.ts";
import { createRecordHandlers } from "./record-handlers.ts";
import { createTemplateEngine } from "./template-engine.ts";

interface Given {
  readonly dossier: Dossier;
  readonly to: Recipient;
  /** An instant. */
  readonly now: string;
}

export interface Templates {
  readonly handlers: Handlers["templates"];
  /** The letter with subject and body from the template; refused with the place of what stands against it. */
  readonly fill: (id: TemplateId, kind: string, composed: ComposedLetter, given: Given) => ComposedLetter;
  /** Null: it lies in the trash, or there was none. */
  readonly stillThere: (id: TemplateId | null) => TemplateId | null;
}

type Words = Pick<Template, "part" | "subject" | "text">;
type Written =
  | { readonly isWritten: true; readonly subject: string; readonly body: string }
  | { readonly isWritten: false; readonly problems: TemplateProblem[] };

export function createTemplates({ db, records, readDossier }: Journal, platform: Platform): Templates {
  const render = createTemplateEngine();
  const all = db.prepare("SELECT * FROM templates WHERE deletedAt IS NULL ORDER BY number DESC LIMIT 1000");
  const now = () => platform.now().toISOString();

  function find(interviewId: string, personId: string): Given {
    const interview = records.interviews.get(interviewId);
    const dossier = readDossier(interview.opportunityId);
    const to = findRecipient(dossier, interview.id, records.people.get(personId).id);
    if (to === null) throw new ProntoError("not-found", "Not met in this interview");
    return { dossier, to, now: now() };
  }

  function write({ part, subject, text }: Words, given: Given, usualSubject: string): Written {
    const facts = templateFacts(given);
    const body = render(text, facts);
    const line =
      part === "whole" && subject.trim() !== "" ? render(subject, facts) : { text: usualSubject, problems: null };
    if (body.problems === null && line.problems === null)
      return { isWritten: true, subject: cleanText(line.text).replace(/\s*\n\s*/g, " "), body: cleanText(body.text) };
    const ofSubject = (line.problems ?? []).map((one) => ({ ...one, field: "subject" as const }));
    return { isWritten: false, problems: [...ofSubject, ...(body.problems ?? [])].slice(0, 50) };
  }

  return {
    handlers: {
      ...createRecordHandlers(records.templates, { kind: "", subject: "", text: "" }),
      list: () => all.all().map(records.templates.decode),
      facts: ({ interviewId, personId }) => [...templateFacts(find(interviewId, personId))],
      preview({ interviewId, personId, kind, ...words }) {
        const given = find(interviewId, personId);
        const known = documentKindOf(kind);
        return write(words, given, known === null ? "" : compose(known, given).subject);
      },
    },
    fill(id, kind, composed, given) {
      const template = records.templates.get(id);
      if (template.part !== "whole" || template.kind !== kind)
        throw new ProntoError("invalid", "Not a template for this kind", { details: { field: "templateId" } });
      const written = write(template, given, composed.subject);
      if (!written.isWritten) throw refused(template, written.problems);
      const paragraphs = paragraphsOf(written.body).map((text) => [{ text, facts: [] }]);
      return { ...composed, subject: written.subject, paragraphs };
    },
    stillThere: (id) => (id === null ? null : (records.templates.find(id)?.id ?? null)),
  };
}

function refused({ name }: Template, problems: readonly TemplateProblem[]): ProntoError {
  const stops = problems.map((problem) => ({
    verdict: "refuse" as const,
    rule: "C1t",
    what: `${name}: ${problemSentence(problem)}`,
  }));
  return new ProntoError("refused", "The template cannot be written out", { details: { stops } });
}
