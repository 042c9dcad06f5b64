import type { Page } from "@playwright/test";

/** What a person would see as broken, each in a few words: text that leaves its box, boxes that lie over one another. */
export function findBrokenBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const bleed = 13; // the ground of a row reaches twelve pixels beyond the column's edge
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== "visible" || isClipped(element.parentElement));
    const name = (element: Element) => `${element.tagName} ${element.className} “${element.textContent.slice(0, 24)}”`;
    const isHidden = (element: Element) =>
      element.closest(".visually-hidden, [aria-hidden=true]") !== null ||
      !element.checkVisibility({ visibilityProperty: true }) ||
      getComputedStyle(element).clipPath !== "none";
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth || document.body.scrollWidth > document.body.clientWidth)
      broken.push("the page scrolls sideways");
    if (root.scrollHeight > root.clientHeight) broken.push("the window itself scrolls, and not a part of it");

    const elements = [...document.body.querySelectorAll<HTMLElement>("*")].filter(
      (element) => element.offsetParent !== null && !isHidden(element),
    );
    for (const element of elements) {
      const { overflowX, display } = getComputedStyle(element);
      const sticksOut = element.scrollWidth > element.clientWidth + bleed;
      if (sticksOut && overflowX === "visible" && display !== "inline" && !element.matches("tr, svg *"))
        broken.push(`${name(element)} holds more than its width: ${element.scrollWidth} > ${element.clientWidth}`);
      if (
        sticksOut &&
        /auto|scroll/.test(overflowX) &&
        element.matches("main, aside, main *, aside *, [role=dialog] *")
      )
        broken.push(`${name(element)} scrolls sideways`);
      if (sticksOut && overflowX === "hidden" && element.clientWidth < 24)
        broken.push(`${name(element)} is squeezed to nothing`);
      const box = element.getBoundingClientRect();
      if (box.width > 0 && !isClipped(element.parentElement) && (box.right > window.innerWidth + 1 || box.left < -1))
        broken.push(`${name(element)} leaves the window: ${box.left} to ${box.right}`);
    }

    const clash = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const rows = document.querySelectorAll(
      "li, header, section > div, dl > div, fieldset, [class*=head], [class*=bar]",
    );
    for (const row of rows) {
      const parts = [...row.children].filter(
        (child) => !isHidden(child) && getComputedStyle(child).position !== "absolute" && child.textContent !== "",
      );
      for (const [index, one] of parts.entries())
        for (const other of parts.slice(index + 1))
          if (clash(one.getBoundingClientRect(), other.getBoundingClientRect()))
            broken.push(`${name(one)} lies over ${name(other)}`);
    }
    return [...new Set(broken)];
  });
}
