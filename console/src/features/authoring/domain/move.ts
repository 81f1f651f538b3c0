/** The list with one thing at another place; a place outside the list changes nothing. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || from >= next.length || to < 0 || to >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** The list with something put back where it was, or at its end when the list has become shorter. */
export const putBack = <T>(list: readonly T[], at: number, thing: T): T[] => [
  ...list.slice(0, at),
  thing,
  ...list.slice(at),
];
