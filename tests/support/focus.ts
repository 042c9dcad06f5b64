// Looking at the focus: where it is, whether it can be seen, and whether one sees that it is there.

import type { Page } from "@playwright/test";

/** What is wrong with the focus as it is. After the last thing on a page the browser itself has it, once. */
export function findFocusFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookAtFocus);
}

function lookAtFocus(): readonly string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return document.hasFocus() ? ["focus is on the body"] : [];
  const name = `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 30)}`;
  const box = element.getBoundingClientRect();
  const x = Math.min(Math.max(box.x + box.width / 2, 0), window.innerWidth - 1);
  const y = Math.min(Math.max(box.y + Math.min(box.height / 2, 12), 0), window.innerHeight - 1);
  const onTop = document.elementFromPoint(x, y);
  const isSeen =
    box.width > 0 &&
    box.height > 0 &&
    box.bottom > 0 &&
    box.top < window.innerHeight &&
    onTop !== null &&
    (element.contains(onTop) || onTop.contains(element) || onTop.closest("label")?.contains(element) === true);

  const toRgb = (colour: string) => {
    const paint = document.createElement("canvas").getContext("2d");
    if (paint === null) return [0, 0, 0, 0] as const;
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a] as const;
  };
  const lightOf = (colour: string) => {
    const [r, g, b] = toRgb(colour).map((value) => value / 255);
    const linear = (value = 0) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const groundOf = (from: Element | null): string => {
    if (from === null) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(from);
    return toRgb(backgroundColor)[3] > 250 ? backgroundColor : groundOf(from.parentElement);
  };
  const stands = (colour: string, ground: string) => {
    const [dark = 0, light = 0] = [lightOf(colour), lightOf(ground)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05) >= 3;
  };
  /** A ring lies outside its element: on the ground of what is around it, or just inside where it is drawn inwards. */
  const isRinged = (each: Element, style: CSSStyleDeclaration) =>
    style.outlineStyle !== "none" &&
    Number.parseFloat(style.outlineWidth) >= 2 &&
    stands(style.outlineColor, groundOf(Number.parseFloat(style.outlineOffset) < 0 ? each : each.parentElement));

  /** A line that is written on has a second rule drawn under it instead. */
  const isRuled = (each: Element, style: CSSStyleDeclaration) => {
    const { borderBottomColor, borderBottomWidth, boxShadow } = style;
    const width = Number.parseFloat(borderBottomWidth) + (boxShadow.includes(borderBottomColor) ? 1 : 0);
    return width >= 2 && stands(borderBottomColor, groundOf(each.parentElement));
  };
  const around = [element, element.parentElement, element.parentElement?.parentElement, element.closest("label")];
  const isShown = around.some(
    (each, level) =>
      each != null &&
      (isRinged(each, getComputedStyle(each)) ||
        (level < 3 && element.matches("textarea, input") && isRuled(each, getComputedStyle(each))) ||
        ["::before", "::after"].some((pseudo) => isRinged(each, getComputedStyle(each, pseudo))) ||
        [...each.children].some(
          (child) => level !== 0 && child.contains(element) && isRinged(child, getComputedStyle(child)),
        )),
  );
  const line = element.closest("[class*=_line]");
  const isOnLine = line !== null && isRuled(line, getComputedStyle(line));
  return [
    ...(isSeen ? [] : [`${name} cannot be seen`]),
    ...(isShown || isOnLine ? [] : [`${name} does not look focused`]),
  ];
}
