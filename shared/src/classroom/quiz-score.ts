/** Marks one answer: the chosen options must be exactly the keyed ones, in any order. */
export function isCorrect(keyOptionIds: readonly string[], chosenOptionIds: readonly string[]): boolean {
  const key = new Set(keyOptionIds);
  const chosen = new Set(chosenOptionIds);
  return key.size === chosen.size && [...key].every((id) => chosen.has(id));
}

/** Score in whole percent, rounded down, so that 100 means every answer right. */
export function scorePercent(correct: number, total: number): number {
  return total === 0 ? 0 : Math.floor((100 * correct) / total);
}
