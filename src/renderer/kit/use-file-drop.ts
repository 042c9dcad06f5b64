import { type RefObject, useEffect, useRef, useState } from "react";

/** Takes files that are dropped anywhere in the pane around `inside`, or on it alone. True while some are held over it. */
export function useFileDrop(
  inside: RefObject<HTMLElement | null>,
  onDrop: (files: readonly File[]) => void,
  isActive: boolean,
  where: "pane" | "itself" = "pane",
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const pane = where === "itself" ? inside.current : inside.current?.closest("main");
    if (!isActive || pane === null || pane === undefined) return;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault(); // else the window would leave for the file
      if (where === "itself") event.stopPropagation(); // the pane around it may take files, too
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!(relatedTarget instanceof Node && pane.contains(relatedTarget))) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      setOver(false);
      if (files.length === 0) return;
      event.preventDefault();
      if (where === "itself") event.stopPropagation();
      latest.current(files);
    };
    pane.addEventListener("dragover", over);
    pane.addEventListener("dragleave", leave);
    pane.addEventListener("drop", drop);
    return () => {
      pane.removeEventListener("dragover", over);
      pane.removeEventListener("dragleave", leave);
      pane.removeEventListener("drop", drop);
    };
  }, [inside, isActive, where]);
  return isOver && isActive;
}
