/** Processor time of processes, read from /proc (Linux). Elsewhere every reading is 0. */
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

function seconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

/**
 * Runs `work` and tells how many cores each named process kept busy meanwhile.
 * @param {Record<string, number>} pids
 */
export async function withCpuShares(pids, work) {
  const before = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, seconds(pid)]));
  const started = performance.now();
  const result = await work();
  const wall = (performance.now() - started) / 1000;
  const cores = Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => [name, Number(((seconds(pid) - before[name]) / wall).toFixed(2))]),
  );
  return { ...result, cores };
}
