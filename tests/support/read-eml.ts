import PostalMime from "postal-mime";

export interface ReadEml {
  /** Header lines as they were before they were folded, in order. */
  readonly headers: readonly string[];
  readonly faults: readonly string[];
  readonly message: Awaited<ReturnType<typeof PostalMime.parse>>;
}

/** What another program reads in a message, and what RFC 5322 forbids of its lines. */
export async function readEml(bytes: Uint8Array): Promise<ReadEml> {
  const raw = Buffer.from(bytes).toString("latin1");
  const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
  const longest = raw.split("\r\n").reduce((most, line) => Math.max(most, line.length), 0);
  return {
    headers: head.replace(/\r\n(?=[ \t])/g, "").split("\r\n"),
    faults: [
      ...(longest > 998 ? [`a line of ${longest} octets`] : []),
      ...(/(^|[^\r])\n|\r([^\n]|$)/.test(raw) ? ["a bare CR or LF"] : []),
    ],
    message: await PostalMime.parse(bytes),
  };
}
