import { readXml } from "./xml.ts";

/** What a style makes of its text, its parents' share included. */
export interface DocxStyles {
  readonly isHeading: (styleId: string) => boolean;
  readonly isHidden: (styleId: string) => boolean;
}

interface Style {
  parent: string | null;
  isHeading: boolean;
  isHidden: boolean;
}

/** `word/styles.xml`; names of styles are English there in every language of Word. */
export async function readDocxStyles(pieces: AsyncIterable<Uint8Array>): Promise<DocxStyles> {
  const styles = new Map<string, Style>();
  let style: Style = { parent: null, isHeading: false, isHidden: false };
  await readXml(pieces, {
    open(name, attribute) {
      const value = attribute("w:val") ?? "";
      if (name === "w:style") {
        style = { parent: null, isHeading: false, isHidden: false };
        styles.set(attribute("w:styleId") ?? "", style);
      } else if (name === "w:basedOn") style.parent = value;
      else if (name === "w:name") style.isHeading ||= /^(?:heading [1-9]|title)$/i.test(value);
      else if (name === "w:outlineLvl") style.isHeading ||= isOutlined(value);
      else if (name === "w:vanish") style.isHidden = isOn(value);
    },
    text() {},
    close() {},
  });

  /** A style whose parents go in a circle ends where it began. */
  function find(styleId: string, is: (style: Style) => boolean): boolean {
    const seen = new Set<string>();
    for (let id: string | null = styleId; id !== null && !seen.has(id); id = styles.get(id)?.parent ?? null) {
      seen.add(id);
      const found = styles.get(id);
      if (found !== undefined && is(found)) return true;
    }
    return false;
  }
  return {
    isHeading: (styleId) => find(styleId, (one) => one.isHeading),
    isHidden: (styleId) => find(styleId, (one) => one.isHidden),
  };
}

/** A property that is switched on by being there. */
export function isOn(value: string | undefined): boolean {
  return !["0", "false", "off"].includes(value ?? "");
}

/** Levels of the outline; 9 is running text. */
export function isOutlined(value: string | undefined): boolean {
  return /^[0-8]$/.test(value ?? "");
}
