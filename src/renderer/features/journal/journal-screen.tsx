import { type ReactElement, useEffect, useState } from "react";
import { useLocation } from "wouter";
import { JournalList } from "./journal-list.tsx";
import { NewPage, StoredPage } from "./journal-page.tsx";

/** The private pages: all of them by day, or one open. */
export function JournalScreen({ openId }: { readonly openId: string | null }): ReactElement {
  const [, goTo] = useLocation();
  // A new page gets its address once it is stored, and goes on being the same page under the person's hands.
  const [made, setMade] = useState<string | null>(null);
  const [seen, setSeen] = useState(openId);
  const [count, setCount] = useState(0);
  if (openId !== seen) {
    setSeen(openId);
    if (openId !== made) setMade(null);
    if (openId === "new") setCount(count + 1);
  }
  useEffect(() => {
    if (made !== null) goTo(`/journal/${made}`, { replace: true });
  }, [made, goTo]);

  if (openId === null) return <JournalList onNew={() => goTo("/journal/new")} />;
  if (openId === "new" || openId === made) return <NewPage key={count} onMade={setMade} />;
  return <StoredPage key={openId} id={openId} />;
}
