import { setTimeout as pause } from 'node:timers/promises';
import type { ServerAnswer, ServerProcess } from '../support/server-process.js';

/** One write that a client wants done, and may send again as it is. */
export interface Write {
  readonly path: string;
  readonly token: string;
  readonly payload: object;
}

export interface Storm {
  /** Writes that the first server acknowledged (status 200), with its answers. */
  readonly acknowledged: Map<Write, string>;
  /** Writes that were under way when it died: nobody knows. */
  readonly unknown: Write[];
}

/**
 * Clients send writes one after the other until the server is killed in the middle of it.
 * @param next makes the next write; every client calls it again and again
 */
export async function killUnderLoad(
  server: ServerProcess,
  next: () => Write,
  { clients = 40, killAfterMs = 1500 } = {},
): Promise<Storm> {
  const storm: Storm = { acknowledged: new Map(), unknown: [] };
  let alive = true;
  const client = async (): Promise<void> => {
    while (alive) {
      const write = next();
      const answer = await server.post(write.path, write.token, write.payload).catch(() => null);
      if (answer === null) {
        storm.unknown.push(write);
        return;
      }
      note(storm, write, answer);
    }
  };
  const storming = Array.from({ length: clients }, client);
  await pause(killAfterMs);
  await server.end('SIGKILL');
  alive = false;
  await Promise.all(storming);
  return storm;
}

function note(storm: Storm, write: Write, { status, body }: ServerAnswer): void {
  if (status !== 200) throw new Error(`the server answered ${status}: ${body}`);
  storm.acknowledged.set(write, body);
}

/** Sends every write again, as a phone does that has lost the answer. */
export async function sendAgain(server: ServerProcess, writes: readonly Write[]): Promise<Map<Write, string>> {
  const answers = await Promise.all(
    writes.map(async (write) => [write, await server.post(write.path, write.token, write.payload)] as const),
  );
  for (const [, { status, body }] of answers) if (status !== 200) throw new Error(`${status}: ${body}`);
  return new Map(answers.map(([write, { body }]) => [write, body]));
}
