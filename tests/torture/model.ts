import { runSequences, seed } from "../model/run-sequences.ts";
import type { Torture } from "./torture.ts";

export const model: Torture = {
  id: "MODEL",
  title: "random sequences beside a model of the domain notes",
  async run(size) {
    const { sequences, commands, failure } = await runSequences(size === "full" ? 500 : 30);
    const figure = `${sequences} sequences, ${commands} commands, seed ${seed}`;
    return { figure, failures: failure === null ? [] : [failure] };
  },
};
