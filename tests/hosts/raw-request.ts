import { connect } from "node:net";

/** Sends bytes as they are and gives back all that comes until the server closes, or until it has been silent for a while. */
export function sendRaw(port: number, request: string | Buffer, silenceMs = 150): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let answer = "";
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(silenceMs, end);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("end", end);
    socket.on("error", end);
  });
}

/** The statuses of all answers on a connection: a smuggled request would show as a second one. */
export function statusesOf(answer: string): number[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
