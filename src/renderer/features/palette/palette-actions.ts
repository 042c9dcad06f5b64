import {
  BookOpen,
  BriefcaseBusiness,
  CalendarClock,
  ChartColumn,
  Copy,
  FileDiff,
  FileDown,
  FilePlus2,
  FileText,
  Handshake,
  History,
  Keyboard,
  LayoutTemplate,
  Lock,
  type LucideIcon,
  MailCheck,
  MailPlus,
  NotebookPen,
  PanelLeft,
  PenLine,
  Phone,
  PhoneCall,
  Plus,
  Printer,
  Send,
  Settings,
  Sparkles,
  SquareChevronRight,
  Sun,
  Timer,
  Trash2,
  Undo2,
  UserPlus,
  Users,
} from "lucide-react";
import type { Command } from "#contract/commands";
import type { PaletteGroup } from "../../kit/palette-frame.tsx";
import type { PaletteOption } from "../../kit/palette-option.tsx";
import { matchWords } from "./match-words.ts";

/** What is typed before it to search the private pages, and those alone. */
export const journalPrefix = "journal:";

export const searchJournal = "search-journal";

const icons: Readonly<Record<string, LucideIcon>> = {
  "interview.new": Plus,
  "go.today": Sun,
  "go.interviews": BriefcaseBusiness,
  "go.people": Users,
  "go.journal": BookOpen,
  "go.resumes": FileText,
  "go.insights": ChartColumn,
  "go.settings": Settings,
  "go.templates": LayoutTemplate,
  "go.trash": Trash2,
  "journal.new": NotebookPen,
  "resume.add": FilePlus2,
  "resume.compare": FileDiff,
  "app.undo": Undo2,
  "app.rail": PanelLeft,
  "app.keys": Keyboard,
  "interview.draft": PenLine,
  "interview.accept": Sparkles,
  "interview.answer": MailCheck,
  "interview.change": CalendarClock,
  "interview.lastMinutes": Handshake,
  "letter.exportDocx": FileDown,
  "letter.copy": Copy,
  "letter.openEmail": MailPlus,
  "letter.saveEmail": FileDown,
  "letter.pdf": Printer,
  "letter.versions": History,
  "letter.anew": PenLine,
  "note.open": UserPlus,
  "call.clock": Timer,
  "call.view": Phone,
  "call.result": PhoneCall,
  "letter.sent": Send,
};

/** The commands that can be run here and mean what is typed. */
export function actionGroup(available: readonly Command[], typed: string): PaletteGroup {
  const commands = available.filter(({ id }) => id !== "app.palette");
  return { title: "Actions", options: commands.flatMap((command) => toOption(command, typed)) };
}

/** The way into the private pages: after everything else, so that Enter never leads there unasked. */
export function privateGroup(typed: string): PaletteGroup {
  const label = typed.trim() === "" ? "Search the journal" : `Search the journal for "${typed.trim()}"`;
  return { title: "Private", options: [{ id: searchJournal, label, icon: Lock }] };
}

function toOption({ id, title, key }: Command, typed: string): readonly PaletteOption[] {
  const ranges = matchWords(title, typed);
  if (ranges === null) return [];
  const option = { id: `command:${id}`, label: title, icon: icons[id] ?? SquareChevronRight, ranges };
  return [key === undefined ? option : { ...option, keys: key }];
}
