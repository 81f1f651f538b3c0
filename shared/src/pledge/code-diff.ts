/** A piece of a text laid beside another: the same in both, only in the newer one, or only in the older one. */
export interface DiffPiece {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

export interface DiffableClause {
  clauseKey: string;
  quality: string;
  ordinal: number;
  title: string;
  text: string;
}

export interface DiffableCode {
  version: number;
  title: string;
  preamble: string;
  pledgeSentence: string;
  clauses: readonly DiffableClause[];
}

export type ClauseChange = 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED';

/** One clause in both versions. `before` is null for a new clause, `after` for one that was dropped. */
export interface ClauseDiff {
  clauseKey: string;
  change: ClauseChange;
  /** Its place among the other clauses changed, or its quality did; the words may be the same. */
  moved: boolean;
  before: DiffableClause | null;
  after: DiffableClause | null;
  title: DiffPiece[];
  text: DiffPiece[];
}

/** `GET pledge/code-versions/:version/diff?against=`: two versions side by side. Clauses in the newer order, dropped ones after the clause they followed. */
export interface CodeDiffDto {
  from: number;
  to: number;
  title: DiffPiece[];
  preamble: DiffPiece[];
  pledgeSentence: DiffPiece[];
  clauses: ClauseDiff[];
}

/** The segments that a text is compared by: a run of Latin letters or digits is one word, everything else is one character. */
export function segments(text: string): string[] {
  return text.match(/[A-Za-z0-9]+|[\s\S]/gu) ?? [];
}

/**
 * Lays two texts beside one another: a shortest edit over `segments`, pieces of one kind joined. Within one change what was
 * removed comes first. Takes O(before × after) time and memory: for texts of some thousand characters.
 */
export function diffText(before: string, after: string): DiffPiece[] {
  const a = segments(before);
  const b = segments(after);
  const lengths = commonLengths(a, b);
  const pieces: DiffPiece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(pieces, 'SAME', a[i] as string);
      i += 1;
      j += 1;
    } else if (i < a.length && (j >= b.length || at(lengths, i + 1, j, b.length) >= at(lengths, i, j + 1, b.length))) {
      push(pieces, 'REMOVED', a[i] as string);
      i += 1;
    } else {
      push(pieces, 'ADDED', b[j] as string);
      j += 1;
    }
  }
  return pieces;
}

/** The text on one side of a diff: `applyDiff(diffText(a, b), 'BEFORE') === a`, and 'AFTER' gives b. */
export function applyDiff(pieces: readonly DiffPiece[], side: 'BEFORE' | 'AFTER'): string {
  const leftOut = side === 'BEFORE' ? 'ADDED' : 'REMOVED';
  return pieces.reduce((text, piece) => (piece.kind === leftOut ? text : text + piece.text), '');
}

/** Lays two versions side by side: clauses are matched by their key, not by their place. */
export function diffCodes(from: DiffableCode, to: DiffableCode): CodeDiffDto {
  return {
    from: from.version,
    to: to.version,
    title: diffText(from.title, to.title),
    preamble: diffText(from.preamble, to.preamble),
    pledgeSentence: diffText(from.pledgeSentence, to.pledgeSentence),
    clauses: diffClauses(inOrder(from.clauses), inOrder(to.clauses)),
  };
}

function diffClauses(from: DiffableClause[], to: DiffableClause[]): ClauseDiff[] {
  const before = new Map(from.map((clause) => [clause.clauseKey, clause]));
  const kept = new Set(to.map(({ clauseKey }) => clauseKey));
  const places = new Map(from.filter(({ clauseKey }) => kept.has(clauseKey)).map((clause, i) => [clause.clauseKey, i]));
  let place = 0;
  const rows = to.map((after) => {
    const old = before.get(after.clauseKey) ?? null;
    const moved = old !== null && (places.get(after.clauseKey) !== place || old.quality !== after.quality);
    if (old !== null) place += 1;
    return clauseDiff(old, after, moved);
  });
  for (const [i, clause] of from.entries()) {
    if (kept.has(clause.clauseKey)) continue;
    const previous = from[i - 1]?.clauseKey;
    const position = previous === undefined ? 0 : rows.findIndex(({ clauseKey }) => clauseKey === previous) + 1;
    rows.splice(position, 0, clauseDiff(clause, null, false));
  }
  return rows;
}

function clauseDiff(before: DiffableClause | null, after: DiffableClause | null, moved: boolean): ClauseDiff {
  const title = diffText(before?.title ?? '', after?.title ?? '');
  const text = diffText(before?.text ?? '', after?.text ?? '');
  const same = [...title, ...text].every(({ kind }) => kind === 'SAME');
  const change = before === null ? 'ADDED' : after === null ? 'REMOVED' : same ? 'SAME' : 'CHANGED';
  return { clauseKey: (after ?? before)?.clauseKey ?? '', change, moved, before, after, title, text };
}

const inOrder = (clauses: readonly DiffableClause[]): DiffableClause[] =>
  [...clauses].sort((a, b) => a.ordinal - b.ordinal);

/** Lengths of the longest common subsequence of every two tails, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const lengths = new Uint32Array((a.length + 1) * (b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * (b.length + 1) + j] =
        a[i] === b[j]
          ? at(lengths, i + 1, j + 1, b.length) + 1
          : Math.max(at(lengths, i + 1, j, b.length), at(lengths, i, j + 1, b.length));
    }
  }
  return lengths;
}

const at = (lengths: Uint32Array, i: number, j: number, width: number): number => lengths[i * (width + 1) + j] ?? 0;

function push(pieces: DiffPiece[], kind: DiffPiece['kind'], text: string): void {
  const last = pieces[pieces.length - 1];
  if (last?.kind === kind) last.text += text;
  else pieces.push({ kind, text });
}
