/** The address as the system may open it; null for every other kind. By parsed protocol, never by how the text begins. */
export function toOutwardLink(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && ["https:", "mailto:", "tel:"].includes(parsed.protocol) ? parsed.href : null;
}
