// F6 goes round the parts of the workspace: the side before the page, the page, the side behind it, the bar.

const lastIn = new WeakMap<HTMLElement, HTMLElement>();
const focusable = 'textarea, input, button:not([disabled]), a[href], [tabindex="0"]';

/** Where one was in that part, else its first control, else the part itself. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")]
    .filter((pane) => pane.getClientRects().length > 0)
    .toSorted((one, other) => Number(one.dataset["pane"]) - Number(other.dataset["pane"]));
  const active = document.activeElement;
  const here = panes.findIndex((pane) => pane.contains(active));
  const [from, to] = [panes[here], panes[(here + 1) % panes.length]];
  if (from !== undefined && active instanceof HTMLElement) lastIn.set(from, active);
  if (to === undefined) return;
  const last = lastIn.get(to);
  const target = last !== undefined && to.contains(last) ? last : to.querySelector<HTMLElement>(focusable);
  if (target === null) to.tabIndex = -1;
  (target ?? to).focus();
}
