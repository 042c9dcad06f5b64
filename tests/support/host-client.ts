import { createClient } from "#contract/client";
import type { Client } from "#contract/contract";
import { createHttpCaller } from "../torture/http-call.ts";
import type { Loopback } from "./launch-loopback.ts";

/** The typed client, from outside the page. */
export function clientOf({ address }: Pick<Loopback, "address">): Client {
  return createClient(createHttpCaller(address).call);
}
