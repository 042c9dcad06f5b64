/** Every command of the app, as data: the native menu, the palette and the key handler read this one list. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** "Mod+K": Mod is Command on a Mac, Control elsewhere. A single letter acts outside text fields only. */
  readonly key?: string;
  /** The native menu it stands in; without one it is in the palette only. */
  readonly menu?: "File" | "View" | "Go" | "Help";
  /** Where it can be run: everywhere, or while a letter or an interview is open. */
  readonly scope: "app" | "interview" | "letter";
}

export const commands = [
  { id: "interview.new", title: "New interview", key: "n", menu: "File", scope: "app" },
  { id: "app.palette", title: "Search or run a command", key: "Mod+k", menu: "Go", scope: "app" },
  { id: "go.today", title: "Today", key: "Mod+1", menu: "Go", scope: "app" },
  { id: "go.interviews", title: "Interviews", key: "Mod+2", menu: "Go", scope: "app" },
  { id: "go.people", title: "People", key: "Mod+3", menu: "Go", scope: "app" },
  { id: "go.journal", title: "Journal", key: "Mod+4", menu: "Go", scope: "app" },
  { id: "go.resumes", title: "Résumés", key: "Mod+5", menu: "Go", scope: "app" },
  { id: "go.insights", title: "Insights", key: "Mod+6", menu: "Go", scope: "app" },
  { id: "go.settings", title: "Settings", key: "Mod+,", menu: "Go", scope: "app" },
  { id: "go.templates", title: "Templates and phrases", scope: "app" },
  { id: "go.trash", title: "Trash", scope: "app" },
  { id: "journal.new", title: "New journal page", scope: "app" },
  { id: "resume.add", title: "Add a résumé version", scope: "app" },
  { id: "resume.compare", title: "Compare two résumé versions", scope: "app" },
  { id: "app.undo", title: "Undo what was just deleted", key: "Mod+Shift+z", scope: "app" },
  { id: "app.rail", title: "Fold or unfold the rail", key: "Mod+\\", menu: "View", scope: "app" },
  { id: "app.keys", title: "All keys", key: "?", menu: "Help", scope: "app" },
  { id: "interview.draft", title: "Draft the thank-you", key: "Mod+Enter", scope: "interview" },
  { id: "interview.accept", title: "Take what Pronto proposes", key: "Mod+.", scope: "interview" },
  { id: "interview.pane", title: "Next part of the page", key: "F6", scope: "interview" },
  { id: "interview.answer", title: "There is an answer", key: "Mod+Shift+a", scope: "interview" },
  { id: "interview.change", title: "Change this interview, or call it off", scope: "interview" },
  { id: "interview.lastMinutes", title: "The card for the last ten minutes", scope: "interview" },
  { id: "interview.calendar", title: "Save the plan for the calendar", scope: "interview" },
  { id: "interview.pack", title: "Save interview pack", scope: "interview" },
  { id: "followUp.add", title: "Add a follow-up of your own", scope: "interview" },
  { id: "contact.log", title: "Log a contact", key: "l", scope: "interview" },
  { id: "letter.exportDocx", title: "Export .docx", key: "Mod+e", scope: "letter" },
  { id: "letter.openEmail", title: "Open as a draft in the mail program", key: "Mod+Shift+e", scope: "letter" },
  { id: "letter.saveEmail", title: "Save as a draft (.eml)", scope: "letter" },
  { id: "letter.pdf", title: "Print or save as PDF", key: "Mod+p", scope: "letter" },
  { id: "letter.copy", title: "Copy subject and body", key: "Mod+Shift+c", scope: "letter" },
  { id: "letter.sent", title: "I sent it", key: "Mod+Shift+s", scope: "letter" },
  { id: "letter.versions", title: "Versions of this letter", scope: "letter" },
  { id: "letter.anew", title: "Write it anew from the facts", scope: "letter" },
  { id: "note.open", title: "Copy the note and open LinkedIn", key: "Mod+Shift+l", scope: "letter" },
  { id: "call.clock", title: "Start or stop the clock of the call", key: " ", scope: "letter" },
  { id: "call.view", title: "Call card or its text", key: "Mod+Shift+v", scope: "letter" },
  { id: "call.result", title: "What came of the call", key: "Mod+Shift+o", scope: "letter" },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]["id"];
