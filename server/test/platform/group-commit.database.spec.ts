import { In, type EntityManager } from 'typeorm';
import { openDataSource } from '../../src/database/data-source.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { GroupCommit } from '../../src/platform/group-commit/group-commit.js';
import { book, library, Shelf, shelf, ShelvedBook } from '../database/sample-tables.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';

class PlaceTakenError extends Error {}

/** One look, one decision, one insert: the shape of every batch in the product. */
async function placeBooks(tx: EntityManager, books: readonly ShelvedBook[]): Promise<(string | Error)[]> {
  const there = await tx.findBy(ShelvedBook, { shelfId: In(books.map((one) => one.shelfId)) });
  const taken = new Set(there.map((one) => `${one.shelfId}/${one.place}`));
  const accepted: ShelvedBook[] = [];
  const outcomes = books.map((one) => {
    const place = `${one.shelfId}/${one.place}`;
    if (taken.has(place)) return new PlaceTakenError();
    taken.add(place);
    accepted.push(one);
    return one.id;
  });
  if (accepted.length > 0) await tx.insert(ShelvedBook, accepted);
  return outcomes;
}

async function findBooks(tx: EntityManager, books: readonly ShelvedBook[]): Promise<(string | null)[]> {
  const found = await tx.findBy(ShelvedBook, { id: In(books.map((one) => one.id)) });
  const ids = new Set(found.map((one) => one.id));
  return books.map((one) => (ids.has(one.id) ? one.id : null));
}

describeOnEveryDatabase('group commit', (open) => {
  let db: TestDatabase;
  let shelfId: string;
  beforeAll(async () => {
    db = await open(library);
  });
  beforeEach(async () => {
    const made = shelf();
    shelfId = made.id;
    await db.unitOfWork.run((tx) => tx.insert(Shelf, made));
  });
  afterAll(() => db.close());

  const storedIds = () =>
    db.unitOfWork.read(async (tx) => (await tx.findBy(ShelvedBook, { shelfId })).map((one) => one.id).sort());

  /** Sends every book through one of the writers in turn; answers with the ids that were acknowledged. */
  async function sendAll(writers: readonly GroupCommit<ShelvedBook, string>[], books: readonly ShelvedBook[]) {
    const outcomes = await Promise.allSettled(
      books.map((one, index) => (writers[index % writers.length] as (typeof writers)[number]).submit(one)),
    );
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    const ids = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    return { ids: ids.sort(), refused };
  }

  const writer = (unitOfWork: UnitOfWork) =>
    new GroupCommit<ShelvedBook, string>(unitOfWork, { name: 'books', commitBatch: placeBooks, maxBatch: 32 });
  const rivals = (places: number, perPlace: number) =>
    Array.from({ length: places * perPlace }, (_, index) => book({ shelfId, place: index % places }));

  it('gives each place to exactly one of many callers', async () => {
    const { ids, refused } = await sendAll([writer(db.unitOfWork)], rivals(100, 5));
    expect(ids).toHaveLength(100);
    expect(refused.every((error) => error instanceof PlaceTakenError)).toBe(true);
    expect(await storedIds()).toEqual(ids);
  });

  it('gives each place to exactly one caller when several batches are under way at once', async () => {
    const second = open.engine === 'mariadb' ? await openDataSource(db.url, library) : null;
    const writers = [writer(db.unitOfWork), writer(second ? new UnitOfWork(second) : db.unitOfWork)];
    const { ids, refused } = await sendAll(writers, rivals(150, 4));
    expect(ids).toHaveLength(150);
    expect(refused.every((error) => error instanceof PlaceTakenError)).toBe(true);
    expect(await storedIds()).toEqual(ids);
    await second?.destroy();
  });

  it('refuses only the item that the database refuses', async () => {
    const books = rivals(10, 1);
    (books[4] as ShelvedBook).shelfId = 'no such shelf';
    const { ids, refused } = await sendAll([writer(db.unitOfWork)], books);
    expect(ids).toHaveLength(9);
    expect(refused).toHaveLength(1);
    expect(await storedIds()).toEqual(ids);
  });

  if (open.engine === 'mariadb') {
    it('writes everything in spite of three broken connections', async () => {
      let breaks = 3;
      const commits = new GroupCommit<ShelvedBook, string>(db.unitOfWork, {
        name: 'books',
        commitBatch: async (tx, books) => {
          const outcomes = await placeBooks(tx, books);
          if ((breaks -= 1) >= 0) await tx.query('KILL CONNECTION_ID()');
          return outcomes;
        },
        reconcile: findBooks,
      });
      const { ids, refused } = await sendAll([commits], rivals(40, 1));
      expect(refused).toEqual([]);
      expect(await storedIds()).toEqual(ids);
      expect(breaks).toBeLessThan(0);
    });

    it('finds what a commit has written whose answer never came', async () => {
      let broken = false;
      const commits = new GroupCommit<ShelvedBook, string>(db.unitOfWork, {
        name: 'books',
        commitBatch: async (tx, books) => {
          const outcomes = await placeBooks(tx, books);
          if (!broken) {
            broken = true;
            await tx.query('COMMIT');
            await tx.query('KILL CONNECTION_ID()');
          }
          return outcomes;
        },
        reconcile: findBooks,
      });
      const { ids, refused } = await sendAll([commits], rivals(40, 1));
      expect(refused).toEqual([]);
      expect(ids).toHaveLength(40);
      expect(await storedIds()).toEqual(ids);
    });
  }
});
