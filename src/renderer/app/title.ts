import { useEffect } from "react";

const rooms: Readonly<Record<string, string>> = {
  interviews: "Interviews",
  people: "People",
  journal: "Journal",
  resumes: "Résumés",
  insights: "Insights",
  settings: "Settings",
  trash: "Trash",
  templates: "Templates",
};

/** The window's title names the room and never an employer: it is read over shoulders and on shared screens. */
export function useTitle(path: string): void {
  const room = rooms[path.split("/")[1] ?? ""] ?? "Today";
  useEffect(() => {
    document.title = `${room} · Pronto`;
  }, [room]);
}
