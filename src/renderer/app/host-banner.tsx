import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect, useState } from "react";
import { ProntoError } from "#contract/errors";
import { Banner } from "../kit/states.tsx";
import { flushAll } from "../kit/use-autosave.ts";
import { useApi } from "./query.ts";

const pauseMs = 1000;

/** Says within two seconds that the host does not answer, and stores what was typed meanwhile once it does again. */
export function HostBanner(): ReactElement | null {
  const api = useApi();
  const client = useQueryClient();
  const [isGone, setGone] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let wasGone = false;
    const look = async () => {
      const answers = await isThere(api.app.version({}));
      if (answers && wasGone) {
        await flushAll();
        await client.invalidateQueries();
      }
      wasGone = !answers;
      setGone(!answers);
      timer = setTimeout(look, pauseMs);
    };
    timer = setTimeout(look, pauseMs);
    return () => clearTimeout(timer);
  }, [api, client]);

  if (!isGone) return null;
  return (
    <Banner tone="late">
      Pronto does not answer. Your words are kept on this page and will be saved as soon as it does; start it again if
      it was closed.
    </Banner>
  );
}

/** A refusal is an answer too; silence for a second is none. */
async function isThere(call: Promise<unknown>): Promise<boolean> {
  const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), pauseMs));
  const answer = call.then(
    () => true,
    (error: unknown) => error instanceof ProntoError,
  );
  return Promise.race([answer, silence]);
}
