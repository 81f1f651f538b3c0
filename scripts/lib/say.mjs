/** Plain progress lines: what is being done, and how long it took. They read the same in a terminal and in a log. */

export function say(line = '') {
  process.stdout.write(`${line}\n`);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says that a piece of work begins, does it, and says how long it took. */
export async function step(title, work) {
  const since = performance.now();
  say(`· ${title} …`);
  const result = await work();
  say(`  ${title}: ${seconds(since)}`);
  return result;
}
