/** Runs stages, at most `atOnce` at a time, and counts them in the order in which they end. Answers whether all passed. */
export async function runStages(stages, tally, atOnce = 1) {
  const waiting = [...stages];
  let well = true;
  const workOn = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      const since = performance.now();
      const outcome = await stage.work();
      tally.add(stage.name, outcome, (performance.now() - since) / 1000);
      if ((outcome.failed ?? 0) > 0) well = false;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, workOn));
  return well;
}
