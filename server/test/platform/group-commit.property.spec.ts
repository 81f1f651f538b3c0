import fc from 'fast-check';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { GroupCommit } from '../../src/platform/group-commit/group-commit.js';
import { CommitUncertainError } from '../../src/platform/group-commit/group-commit.errors.js';

/** What may befall one transaction of the imagined database. */
type Fault = 'none' | 'deadlock' | 'lost-before-commit' | 'lost-after-commit' | 'rival' | 'bug';

interface Row {
  id: number;
  key: number;
}

const duplicateKey = () =>
  new QueryFailedError(
    'INSERT INTO t',
    [],
    Object.assign(new Error('UNIQUE constraint failed: t.key'), { code: 'SQLITE_CONSTRAINT_UNIQUE' }),
  );
const connectionLost = () => Object.assign(new Error('gone'), { code: 'ECONNRESET' });

class DuplicateError extends Error {}

/** A database of one table with a unique key; each transaction meets the next fault of the list, then no more. */
class ImaginedDatabase {
  readonly committed = new Map<number, Row>();
  private staged: Row[] = [];
  private rivals = -1;

  constructor(private readonly script: Fault[]) {}

  async run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const fault = this.script.shift() ?? 'none';
    this.staged = [];
    const result = await work(undefined as never);
    await Promise.resolve();
    if (fault === 'deadlock') throw Object.assign(new Error('deadlock'), { errno: 1213 });
    if (fault === 'bug') throw new TypeError('a bug');
    if (fault === 'lost-before-commit') throw connectionLost();
    if (fault === 'rival') this.rivalTakes(this.staged[0]);
    if (this.staged.some((row) => this.committed.has(row.key))) throw duplicateKey();
    for (const row of this.staged) this.committed.set(row.key, row);
    if (fault === 'lost-after-commit') throw connectionLost();
    return result;
  }

  /** Another server commits the same key between our look and our insert. */
  private rivalTakes(row: Row | undefined): void {
    if (row) this.committed.set(row.key, { id: (this.rivals -= 1), key: row.key });
  }

  readonly commitBatch = (_tx: EntityManager, items: readonly Row[]): Promise<(number | Error)[]> => {
    const outcomes = items.map((row) => {
      const taken = this.committed.has(row.key) || this.staged.some((other) => other.key === row.key);
      if (taken) return new DuplicateError();
      this.staged.push(row);
      return row.id;
    });
    return Promise.resolve(outcomes);
  };

  readonly reconcile = (_tx: EntityManager, items: readonly Row[]): Promise<(number | null)[]> =>
    Promise.resolve(items.map((row) => (this.committed.get(row.key)?.id === row.id ? row.id : null)));
}

const scenario = fc.record({
  keys: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 30 }),
  // Each loss of the connection costs a real pause of 50 ms or more: a script holds at most a few.
  script: fc.array(fc.constantFrom<Fault>('none', 'none', 'deadlock', 'rival', 'bug'), { maxLength: 10 }),
  loss: fc.option(fc.record({ at: fc.nat({ max: 3 }), after: fc.boolean() })),
  maxBatch: fc.integer({ min: 1, max: 12 }),
  concurrency: fc.constant(1),
  reconciles: fc.boolean(),
});

describe('group commit, whatever befalls the database', () => {
  it('loses nothing that was acknowledged, doubles nothing, and answers everyone', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ keys, script, loss, maxBatch, concurrency, reconciles }) => {
        const full = [...script];
        if (loss) full.splice(loss.at, 0, loss.after ? 'lost-after-commit' : 'lost-before-commit');
        const database = new ImaginedDatabase(full);
        const { commitBatch, reconcile } = database;
        const work = reconciles ? { commitBatch, reconcile } : { commitBatch };
        const commits = new GroupCommit<Row, number>(database, { name: 'rows', maxBatch, concurrency, ...work });
        const rows = keys.map((key, id): Row => ({ id, key }));
        const outcomes = await Promise.allSettled(rows.map((row) => commits.submit(row)));

        outcomes.forEach((outcome, index) => {
          const row = rows[index] as Row;
          const isStored = database.committed.get(row.key)?.id === row.id;
          if (outcome.status === 'fulfilled') {
            expect({ id: outcome.value, isStored }).toEqual({ id: row.id, isStored: true });
          } else if (!(outcome.reason instanceof CommitUncertainError)) {
            expect(isStored).toBe(false);
          } else {
            expect(loss).not.toBeNull();
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
