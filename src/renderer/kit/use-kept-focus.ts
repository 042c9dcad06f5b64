// Focus never falls to nowhere. Where what had it goes (a row that is deleted, a screen that is left), it goes to what
// took that place: on a list that one comes back to, to the row one left by or, if that is gone, to the next.

import { type RefObject, useEffect, useRef } from "react";
import { topLayer, useUncovered } from "./key-layers.tsx";

/** Longer than react-aria takes to give the focus back, and than a place takes to say where one starts. */
const restMs = 120;

const control = "a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex='0']";

/** The rows of the list that was left last at an address, and which of them was opened. */
interface Left {
  readonly hrefs: readonly string[];
  readonly at: number;
}

/** Where an element stood: every parent with the child that led to it, from the inside out. */
type Way = readonly { readonly parent: Element; readonly index: number }[];

export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  const keeper = useRef<Keeper>(null);
  useEffect(() => {
    if (frame.current === null) return;
    keeper.current = keepFocus(frame.current);
    return keeper.current.stop;
  }, [frame]);
  useUncovered(() => keeper.current?.look());
}

interface Keeper {
  /** Soon: something has changed that may have taken the focus along. */
  readonly look: () => void;
  readonly stop: () => void;
}

function keepFocus(frame: HTMLElement): Keeper {
  const left = new Map<string, Left>();
  let last: { readonly element: Element; readonly way: Way } | null = null;
  /** Given the focus here, for want of the row that is still being read. */
  let stopgap: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !frame.contains(target)) return;
    last = { element: target, way: wayTo(target, frame) };
    if (target !== stopgap) stopgap = null;
  };
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest("main li a[href^='#']") : null;
    if (link === null) return;
    const links = [...document.querySelectorAll("main li a[href^='#']")];
    const hrefs = links.map((each) => each.getAttribute("href") ?? "");
    left.set(location.hash, { hrefs, at: links.indexOf(link) });
  };
  const settle = () => {
    timer = undefined;
    const isNowhere = document.activeElement === document.body && last !== null && !last.element.isConnected;
    const isStopgap = stopgap !== null && document.activeElement === stopgap;
    if (topLayer() !== null || last === null || !(isNowhere || isStopgap)) return;
    const row = rowLeft(left.get(location.hash));
    if (row !== null) {
      left.delete(location.hash);
      row.focus();
    } else if (isNowhere) {
      const next = inPlaceOf(last.way, frame);
      stopgap = next;
      next?.focus();
    }
  };
  const look = () => {
    timer ??= setTimeout(settle, restMs);
  };
  const observer = new MutationObserver(look);

  document.addEventListener("focusin", onFocus);
  document.addEventListener("click", onClick, { capture: true });
  observer.observe(frame, { childList: true, subtree: true });
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("click", onClick, { capture: true });
  };
  return { look, stop };
}

function wayTo(element: Element, frame: Element): Way {
  const { parentElement: parent } = element;
  if (parent === null || element === frame) return [];
  return [{ parent, index: [...parent.children].indexOf(element) }, ...wayTo(parent, frame)];
}

/** The row one left by, else the one after it, else the one before. */
function rowLeft(list: Left | undefined): HTMLElement | null {
  if (list === undefined) return null;
  const { hrefs, at } = list;
  for (const href of [...hrefs.slice(at), ...hrefs.slice(0, at).toReversed()]) {
    const row = document.querySelector<HTMLElement>(`main li a[href="${CSS.escape(href)}"]`);
    if (row !== null) return row;
  }
  return null;
}

/** A new screen is begun at its title; in what is left of one, at the nearest control. */
function inPlaceOf(way: Way, frame: HTMLElement): HTMLElement | null {
  for (const { parent, index } of way.filter((step) => step.parent.isConnected)) {
    const places = [parent.children[index], parent.children[index - 1]].filter((place) => place !== undefined);
    for (const place of places) {
      const title = place.querySelector<HTMLElement>("h1");
      if (title !== null) return withFocus(title);
      const page = place.querySelector("main") ?? place;
      const found = page.querySelector<HTMLElement>(`li :is(${control})`) ?? page.querySelector<HTMLElement>(control);
      if (found !== null) return found;
      if (page instanceof HTMLElement && page.matches(control)) return page;
    }
    if (parent.matches("main")) break;
  }
  const title = frame.querySelector<HTMLElement>("h1");
  return title === null ? null : withFocus(title);
}

function withFocus(title: HTMLElement): HTMLElement {
  title.tabIndex = -1;
  return title;
}
