import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { at, root } from './places.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Every child leads a process group of its own, so that ending it ends what it started in turn. Node children also
 * watch the channel to us and end when we are gone, however we went.
 */
const running = new Set();
let ending = false;
const windows = process.platform === 'win32';
const TAIL_LINES = 60;
const GRACE_MS = 10_000;
const watchParent = new URL('./die-with-parent.mjs', import.meta.url).href;

function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has already ended.
  }
}

function begin(command, args, { cwd = root, env = {}, stdio }) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio,
    detached: !windows,
    shell: windows && !command.endsWith('.exe'),
  });
  running.add(child);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, signal: null, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  void ended.then(() => running.delete(child));
  return { child, ended };
}

/** Keeps the last lines of what a child prints, and hands each line on. */
function keepTail(child, onLine) {
  const tail = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        tail.push(line);
        if (tail.length > TAIL_LINES) tail.shift();
        onLine?.(line);
      }
    });
    stream?.on('end', () => rest && tail.push(rest));
  }
  return tail;
}

/** Runs a command to its end. Answers the exit code and the last lines; throws nothing. */
export async function attempt(command, args, options = {}) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const { child, ended } = begin(command, args, { ...options, stdio });
  const tail = keepTail(child, options.onLine);
  const timer = options.timeoutMs ? setTimeout(() => signalGroup(child, 'SIGKILL'), options.timeoutMs) : null;
  const { code, signal, error } = await ended;
  if (timer) clearTimeout(timer);
  if (!windows) signalGroup(child, 'SIGKILL');
  // Ctrl-C ended it: what comes next is our own end, not an error of the child.
  if (ending) await forever;
  return { code: code ?? 1, signal, tail: error ? [String(error)] : tail };
}

/** Runs a command that must succeed. @throws Refusal with its last lines; a full disk is named as what it is */
export async function run(title, command, args, options = {}) {
  const { code, tail } = await attempt(command, args, options);
  if (code === 0) return;
  const text = tail.join('\n');
  if (/ENOSPC|no space left|database or disk is full/i.test(text)) throw diskFull();
  throw new Refusal(`${text}\n\n${title}没有成功（退出码 ${code}）。`, `“${title}” failed with exit code ${code}.`);
}

export const diskFull = () =>
  new Refusal('磁盘已满，请腾出空间后再试。', 'The disk is full: free some space and try again.');

/** Starts a Node program that goes on. `ended` resolves when it does; `tail` holds its last lines. */
export function launch(script, { env, onLine, args = [] } = {}) {
  const { child, ended } = begin(process.execPath, ['--import', watchParent, at(script), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const tail = keepTail(child, onLine);
  return { child, ended, tail, stop: () => stop([child]) };
}

async function stop(children) {
  for (const child of children) signalGroup(child, 'SIGTERM');
  const alive = () => children.filter((child) => child.exitCode === null && child.signalCode === null && child.pid);
  for (const deadline = Date.now() + GRACE_MS; alive().length > 0 && Date.now() < deadline;) await pause(25);
  // Also what a child left behind in its group.
  for (const child of children) signalGroup(child, 'SIGKILL');
}

/** Ends everything that was started here, politely at first. */
export const stopAll = () => stop([...running]);

const forever = new Promise(() => {});

/** Resolves with the first of the given ends, unless we are the ones who end everything: then never. */
export async function unforeseenEnd(ends) {
  const first = await Promise.race(ends);
  if (ending) await forever;
  return first;
}

/** On Ctrl-C and its like: end everything, then ourselves. A second Ctrl-C does not wait. */
export function endTogether(onSignal) {
  for (const [signal, number] of Object.entries({ SIGINT: 2, SIGTERM: 15, SIGHUP: 1 })) {
    process.on(signal, () => {
      if (ending) process.exit(128 + number);
      ending = true;
      onSignal?.(signal);
      void stopAll().then(() => process.exit(128 + number));
    });
  }
  process.on('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));
}
