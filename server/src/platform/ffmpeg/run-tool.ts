import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import type { Readable } from 'node:stream';

export interface ToolRun {
  readonly command: string;
  readonly arguments: readonly string[];
  /** Ends the tool; the run then rejects with the reason of the signal. */
  readonly signal: AbortSignal;
  /** Told every line of its standard output as it comes. */
  readonly onLine?: (line: string) => void;
}

/** The tool came to an end of its own and was not content. */
export class ToolFailedError extends Error {
  constructor(command: string, code: number | null, said: string) {
    super(`${command} ended with ${String(code)}: ${said}`);
    this.name = 'ToolFailedError';
  }
}

const KEPT_BYTES = 1024 * 1024;

/**
 * Runs a tool on a file that somebody sent: with the lowest priority, no input, and nothing of the server's environment.
 * @returns its standard output, a megabyte at most
 * @throws ToolFailedError, the signal's reason, or what keeps it from starting
 */
export async function runTool({ command, arguments: given, signal, onLine }: ToolRun): Promise<string> {
  signal.throwIfAborted();
  const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'pipe'], env: { LC_ALL: 'C.UTF-8' }, shell: false });
  const stop = (): boolean => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (child.pid !== undefined) lowerPriority(child.pid);
    const [code, output, said] = await Promise.all([ended, gather(child.stdout, onLine), gather(child.stderr)]);
    signal.throwIfAborted();
    if (code !== 0) throw new ToolFailedError(command, code, said.slice(-2000));
    return output;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}

async function gather(stream: Readable, onLine?: (line: string) => void): Promise<string> {
  let [kept, line] = ['', ''];
  stream.setEncoding('utf8');
  for await (const part of stream) {
    if (kept.length < KEPT_BYTES) kept += part as string;
    if (!onLine) continue;
    const lines = (line + (part as string)).split('\n');
    line = lines.pop() ?? '';
    for (const whole of lines) onLine(whole);
  }
  return kept;
}
