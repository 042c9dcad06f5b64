/** What can be focused by key. */
const stops = "a[href], button, input, textarea, select, [tabindex]";

/** A ref for what scrolls: a stop for Tab while it overflows and holds none itself, so that the arrows can scroll it. */
export function scrollStop(element: HTMLElement | null): (() => void) | undefined {
  if (element === null || typeof ResizeObserver === "undefined") return undefined;
  const look = () => {
    if (element.scrollHeight > element.clientHeight && element.querySelector(stops) === null) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  };
  const sizes = new ResizeObserver(look);
  const changes = new MutationObserver(look);
  sizes.observe(element);
  changes.observe(element, { childList: true, subtree: true, characterData: true });
  return () => {
    sizes.disconnect();
    changes.disconnect();
  };
}
