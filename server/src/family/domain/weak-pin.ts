/** Digits that are tried first: all the same, or counting up or down. */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]));
  return new Set(steps).size === 1 && Math.abs(steps[0] ?? 0) <= 1;
}
