/** The values of a form by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A field that both have changed, each in their own way. */
export interface Clash {
  name: string;
  mine: unknown;
  theirs: unknown;
}

export interface Merge {
  /** What the other has changed and I have not: taken over. */
  taken: { name: string; before: unknown; theirs: unknown }[];
  clashes: Clash[];
  /** Mine, with what was taken; clashes still hold mine. */
  values: Values;
}

const written = (value: unknown): string => JSON.stringify(value ?? null);

/** Whether two values of a field say the same. */
export const isSame = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** The names whose values differ. */
export function changedNames(before: Values, after: Values): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
}

/** Puts together what two people have made of the same beginning, field by field. */
export function mergeEdits(base: Values, mine: Values, theirs: Values): Merge {
  const merge: Merge = { taken: [], clashes: [], values: mine };
  const values: Record<string, unknown> = { ...mine };
  for (const name of changedNames(base, theirs)) {
    if (isSame(mine[name], theirs[name])) continue;
    if (isSame(mine[name], base[name])) {
      merge.taken.push({ name, before: base[name], theirs: theirs[name] });
      values[name] = theirs[name];
    } else merge.clashes.push({ name, mine: mine[name], theirs: theirs[name] });
  }
  return { ...merge, values };
}

/** The merged values, with each clash decided. */
export function decided({ values, clashes }: Merge, choices: Readonly<Record<string, 'mine' | 'theirs'>>): Values {
  const chosen = clashes.map(({ name, mine, theirs }) => [name, choices[name] === 'theirs' ? theirs : mine]);
  return { ...values, ...Object.fromEntries(chosen) };
}
