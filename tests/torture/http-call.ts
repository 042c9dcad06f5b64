import { Agent, request } from "node:http";
import type { Call } from "#contract/client";

interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

export interface HttpCaller {
  readonly call: Call;
  /** The same with any bytes as body. */
  readonly send: (method: string, body: string | Buffer) => Promise<HttpAnswer>;
  readonly close: () => void;
}

/** Calls the browser host as its page does, over connections that stay open. */
export function createHttpCaller(address: string): HttpCaller {
  const { origin, hash } = new URL(address);
  const authorization = `Bearer ${hash.slice("#token=".length)}`;
  const headers = { origin, authorization, "content-type": "application/json" };
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });

  const send = (method: string, body: string | Buffer) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      const ask = request(`${origin}/call/${method}`, { method: "POST", agent, headers }, async (response) => {
        try {
          const chunks = await response.toArray();
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
        } catch (error) {
          reject(error);
        }
      });
      ask.on("error", reject);
      ask.end(body);
    });

  return {
    send,
    call: async (method, input) => JSON.parse((await send(method, JSON.stringify(input))).body),
    close: () => agent.destroy(),
  };
}
