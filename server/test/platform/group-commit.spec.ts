import { setTimeout as pause } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { NestedTransactionError, markTransaction } from '../../src/database/transaction-context.js';
import { QueueFullError } from '../../src/platform/group-commit/group-commit.errors.js';
import { GroupCommit, type GroupCommitOptions } from '../../src/platform/group-commit/group-commit.js';

const noDatabase = { run: <T>(work: (tx: EntityManager) => Promise<T>) => work(undefined as never) };

function echo(options: Partial<GroupCommitOptions<number, number>> = {}) {
  const batches: number[][] = [];
  const commits = new GroupCommit<number, number>(noDatabase, {
    name: 'echo',
    commitBatch: async (_tx, items) => {
      batches.push([...items]);
      await pause(5);
      return items.map((item) => item * 2);
    },
    ...options,
  });
  return { batches, commits };
}

const range = (length: number) => Array.from({ length }, (_, index) => index);

describe('group commit', () => {
  it('writes a single item at once', async () => {
    const { batches, commits } = echo();
    await expect(commits.submit(21)).resolves.toBe(42);
    expect(batches).toEqual([[21]]);
  });

  it('waits while more arrive, no longer than it was told, and not for a single item', async () => {
    const { batches, commits } = echo({ gatherMs: 1000 });
    const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
    const answers: Promise<number>[] = [];
    for (const item of range(5)) {
      answers.push(commits.submit(item));
      await turn();
    }
    await Promise.all(answers);
    expect(batches).toEqual([range(5)]);
    const started = performance.now();
    await commits.submit(9);
    expect(performance.now() - started).toBeLessThan(500);
    const short = echo({ gatherMs: 1 });
    const end = performance.now() + 15;
    const many: Promise<number>[] = [];
    for (let item = 0; performance.now() < end; item += 1) {
      many.push(short.commits.submit(item));
      await turn();
    }
    await Promise.all(many);
    expect(short.batches.length).toBeGreaterThan(1);
  });

  it('writes together what has gathered meanwhile, in order of arrival', async () => {
    const { batches, commits } = echo();
    const first = commits.submit(0);
    await pause(1);
    const others = range(20).map((item) => commits.submit(item));
    await Promise.all([first, ...others]);
    expect(batches).toEqual([[0], range(20)]);
  });

  it('never writes more than maxBatch together, nor more batches at once than concurrency', async () => {
    let underWay = 0;
    let most = 0;
    const { commits } = echo({
      maxBatch: 4,
      concurrency: 2,
      commitBatch: async (_tx, items) => {
        most = Math.max(most, (underWay += 1));
        expect(items.length).toBeLessThanOrEqual(4);
        await pause(3);
        underWay -= 1;
        return [...items];
      },
    });
    await expect(Promise.all(range(30).map((item) => commits.submit(item)))).resolves.toEqual(range(30));
    expect(most).toBe(2);
  });

  it('gives an error of one item to its caller alone', async () => {
    const { commits } = echo({
      commitBatch: (_tx, items) => Promise.resolve(items.map((item) => (item === 1 ? new RangeError('one') : item))),
    });
    const outcomes = await Promise.allSettled(range(3).map((item) => commits.submit(item)));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('keeps an item that breaks every batch from harming the others', async () => {
    const { commits } = echo({
      commitBatch: (_tx, items) =>
        items.includes(13) ? Promise.reject(new TypeError('poison')) : Promise.resolve([...items]),
    });
    const outcomes = await Promise.allSettled(range(20).map((item) => commits.submit(item)));
    expect(outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [index] : []))).toEqual([13]);
  });

  it('refuses with 503 and a time to come back when too many wait', async () => {
    const { commits } = echo({ maxWaiting: 2 });
    const accepted = [commits.submit(1), commits.submit(2)];
    const refused = await commits.submit(3).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueueFullError);
    expect(refused).toMatchObject({ httpStatus: 503, facts: { retryAfterSeconds: 1 } });
    await expect(Promise.all(accepted)).resolves.toEqual([2, 4]);
  });

  it('drains: settles what waits, takes nothing new', async () => {
    const { commits } = echo({ maxBatch: 2 });
    const accepted = range(7).map((item) => commits.submit(item));
    const drained = commits.drain();
    await expect(commits.submit(9)).rejects.toBeInstanceOf(QueueFullError);
    await drained;
    expect(commits.waiting).toBe(0);
    await expect(Promise.all(accepted)).resolves.toHaveLength(7);
    await expect(commits.drain()).resolves.toBeUndefined();
  });

  it('refuses an item from inside a transaction, and a batch that answers too little', async () => {
    const { commits } = echo({ commitBatch: () => Promise.resolve([]) });
    await expect(markTransaction(async () => commits.submit(1))).rejects.toThrow(NestedTransactionError);
    await expect(commits.submit(1)).rejects.toThrow('0 outcomes for 1 items');
  });
});
