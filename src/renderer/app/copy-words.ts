/** For a host that leaves the clipboard to the page: the words plain and formatted. */
export async function copyWords({ text, html }: { readonly text: string; readonly html: string }): Promise<void> {
  if (typeof ClipboardItem === "undefined") return navigator.clipboard.writeText(text);
  const item = (type: string, words: string) => [type, new Blob([words], { type })] as const;
  const types = [item("text/plain", text), item("text/html", html)];
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types))]);
}
