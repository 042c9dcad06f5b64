import { useEffect, useState } from "react";

/** Whether `value` has been the same for so many milliseconds. */
export function useRest(value: unknown, ms: number): boolean {
  const [resting, setResting] = useState<unknown>(null);
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return resting === value;
}
