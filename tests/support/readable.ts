import type { Page } from "@playwright/test";

/**
 * Words and icons that do not stand out from their ground, measured in a picture: in forced colours the computed style
 * still tells our own colours, so that neither axe nor a script can know what is painted.
 */
export async function findUnreadable(page: Page): Promise<readonly string[]> {
  const picture = (await page.screenshot({ scale: "device" })).toString("base64");
  return page.evaluate(measure, picture);
}

async function measure(picture: string): Promise<readonly string[]> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const paint = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
  if (paint === null) return ["no picture"];
  paint.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / window.innerWidth;
  const linear = (value = 0) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  /** The lightest against the darkest of what is painted there. */
  const contrastIn = ({ x, y, width, height }: DOMRect) => {
    const { data } = paint.getImageData(x * scale, y * scale, Math.max(1, width * scale), Math.max(1, height * scale));
    let [darkest, lightest] = [1, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
    return (lightest + 0.05) / (darkest + 0.05);
  };
  const isOnTop = (element: Element, { x, y, width, height }: DOMRect) => {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top !== null && (element.contains(top) || top === element.parentElement);
  };
  const found: string[] = [];
  const judge = (element: Element, box: DOMRect, least: number, name: string) => {
    const isOff = element.closest(":disabled, [data-disabled], [aria-disabled=true], .visually-hidden") !== null;
    if (isOff || box.width < 3 || box.height < 3 || !isOnTop(element, box)) return;
    const contrast = contrastIn(box);
    if (contrast < least) found.push(`${name} cannot be read: ${contrast.toFixed(1)}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.textContent?.trim() === "" || node.parentElement === null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      judge(node.parentElement, box, 4.5, `“${node.textContent?.slice(0, 24)}”`);
  }
  for (const icon of document.querySelectorAll("svg")) {
    if (!icon.checkVisibility({ visibilityProperty: true })) continue;
    const beside = icon.parentElement?.textContent.slice(0, 24);
    judge(icon, icon.getBoundingClientRect(), 3, `the icon beside “${beside}”`);
  }
  return found;
}
