import { isTransient } from './api-error';
import type { Answer } from './transport';

const MAX_REPEATS = 2;
const MAX_WAIT_MS = 8_000;
const FIRST_WAIT_MS = 400;

/** How long to wait before the next try, in milliseconds: what the server asked for, else a growing, jittered pause. */
export function waitBefore(repeat: number, retryAfterSeconds: number | null): number {
  if (retryAfterSeconds !== null) return Math.min(retryAfterSeconds * 1000, MAX_WAIT_MS);
  return FIRST_WAIT_MS * 3 ** repeat * (0.75 + Math.random() / 2);
}

export function retryAfterOf(answer: Answer): number | null {
  const seconds = Number(answer.headers['retry-after']);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

const isOverload = (status: number): boolean => status === 502 || status === 503 || status === 504;

/**
 * Sends, and sends again while the failure is transient and a repetition is harmless (a read, or a write that carries an
 * idempotency key). The same attempt is repeated with the same key, so that the server recognises it.
 */
export async function withRepeats(attempt: () => Promise<Answer>, repeatable: boolean): Promise<Answer> {
  for (let repeat = 0; ; repeat += 1) {
    const mayRepeat = repeatable && repeat < MAX_REPEATS;
    try {
      const answer = await attempt();
      if (!mayRepeat || !isOverload(answer.status)) return answer;
      await pause(waitBefore(repeat, retryAfterOf(answer)));
    } catch (error) {
      if (!mayRepeat || !isTransient(error)) throw error;
      await pause(waitBefore(repeat, null));
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
