/**
 * States are data: a table says which state may follow which. The server enforces it; clients only grey out.
 * Each table is checked at start-up and in tests by `checkTable`.
 */
export interface TransitionTable<S extends string> {
  readonly name: string;
  readonly initial: readonly S[];
  readonly next: Readonly<Record<S, readonly S[]>>;
}

/** True when `to` may directly follow `from`. */
export function mayMove<S extends string>(table: TransitionTable<S>, from: S, to: S): boolean {
  return table.next[from].includes(to);
}

/** Sentences about what is wrong with a table: unknown targets, unreachable states. An empty list means it is sound. */
export function checkTable<S extends string>(table: TransitionTable<S>): string[] {
  const states = Object.keys(table.next) as S[];
  const known = new Set<string>(states);
  const problems: string[] = [];
  for (const state of states) {
    for (const target of table.next[state]) {
      if (!known.has(target)) problems.push(`${table.name}: ${state} leads to unknown ${target}`);
    }
  }
  const reached = new Set<string>(table.initial);
  const queue = [...table.initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const target of table.next[state] ?? []) {
      if (!reached.has(target)) {
        reached.add(target);
        queue.push(target);
      }
    }
  }
  for (const state of states) if (!reached.has(state)) problems.push(`${table.name}: ${state} cannot be reached`);
  return problems;
}
