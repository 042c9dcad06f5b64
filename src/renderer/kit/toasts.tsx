import { Undo2, X } from "lucide-react";
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Button } from "./button.tsx";
import { classes } from "./classes.ts";
import { IconButton } from "./icon-button.tsx";
import styles from "./toasts.module.css";

export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
  readonly tone?: "plain" | "late";
}

interface Toasts {
  readonly show: (toast: Toast) => void;
  /** What Ctrl+Z does outside of text; false when nothing is left to undo. */
  readonly undoLast: () => boolean;
}

interface Shown extends Toast {
  readonly id: number;
}

const lifeMs = 10_000;
const ToastsContext = createContext<Toasts>({ show: () => {}, undoLast: () => false });

export function useToasts(): Toasts {
  return useContext(ToastsContext);
}

/** Holds the toasts of everything below and shows them at the bottom of the window. */
export function ToastProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const latest = useRef(shown);
  const nextId = useRef(0);
  const set = useCallback((next: readonly Shown[]) => {
    latest.current = next;
    setShown(next);
  }, []);
  const dismiss = useCallback((id: number) => set(latest.current.filter((toast) => toast.id !== id)), [set]);
  const toasts = useMemo<Toasts>(
    () => ({
      show: (toast) => {
        nextId.current += 1;
        set([...latest.current.slice(-2), { ...toast, id: nextId.current }]);
      },
      undoLast: () => {
        const last = latest.current.findLast(({ undo }) => undo !== undefined);
        if (last === undefined) return false;
        dismiss(last.id);
        last.undo?.();
        return true;
      },
    }),
    [set, dismiss],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      {/* react-aria hides all but the open dialog from readers, this not: a toast may speak over a sheet. */}
      <section className={styles["region"]} aria-label="Notices" aria-live="polite" data-react-aria-top-layer="true">
        {shown.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onEnd={() => dismiss(toast.id)} />
        ))}
      </section>
    </ToastsContext>
  );
}

/** Lives ten seconds, and waits while it is pointed at or has focus. */
function ToastLine({
  toast: { text, undo, tone = "plain" },
  onEnd,
}: {
  readonly toast: Shown;
  readonly onEnd: () => void;
}): ReactElement {
  const [isHeld, setHeld] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => end.current(), lifeMs);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while it is looked at.
    <div
      className={classes(styles["toast"], styles[tone])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles["text"]}>{text}</p>
      {undo && (
        <Button
          look="small"
          icon={Undo2}
          onPress={() => {
            onEnd();
            undo();
          }}
        >
          Undo
        </Button>
      )}
      <IconButton icon={X} label="Dismiss" size="small" onPress={onEnd} />
    </div>
  );
}
