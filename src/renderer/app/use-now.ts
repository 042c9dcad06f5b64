import { useEffect, useState } from "react";

<<<<<<< HEAD
const minuteMs = 60_000;

/** The time in ms, anew each minute and when the page is looked at again. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, minuteMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
=======
/** The time it is, told anew each minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
>>>>>>> 6ce539b083f4ba2dec2258c3d0733c14f4582fa7
  }, []);
  return now;
}
