import { LessThan } from 'typeorm';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { book, library, Shelf, shelf, ShelvedBook } from './sample-tables.js';

describeOnEveryDatabase('what is written', (open) => {
  let db: TestDatabase;
  const shelfId = crypto.randomUUID();
  beforeAll(async () => {
    db = await open(library);
    await db.unitOfWork.run((tx) => tx.insert(Shelf, shelf({ id: shelfId })));
  });
  afterAll(() => db.close());

  it('is read back the same, in every kind of column', async () => {
    const written = book({
      shelfId,
      place: 2_147_483_647,
      digest: 'ab'.repeat(32),
      summary: '青山👨‍👩‍👧𠮷'.repeat(100),
      lent: true,
      soldAt: new Date('1969-12-31T16:00:00.001Z'),
      notes: { pages: [1, 2, 3] },
    });
    await db.unitOfWork.run((tx) => tx.insert(ShelvedBook, written));
    const read = await db.unitOfWork.read((tx) => tx.findOneByOrFail(ShelvedBook, { id: written.id }));
    expect({ ...read }).toEqual(written);
  });

  it('keeps milliseconds, and compares instants by them', async () => {
    const at = (millisecond: number) => new Date(Date.UTC(2026, 10, 24, 0, 0, 0, millisecond));
    const rows = [1, 2, 3].map((place) => book({ shelfId, place, summary: 'instants', boughtAt: at(place) }));
    await db.unitOfWork.run((tx) => tx.insert(ShelvedBook, rows));
    const before = await db.unitOfWork.read((tx) =>
      tx.find(ShelvedBook, { where: { summary: 'instants', boughtAt: LessThan(at(3)) }, order: { boughtAt: 'DESC' } }),
    );
    expect(before.map((one) => one.boughtAt)).toEqual([at(2), at(1)]);
    const counted = await db.unitOfWork.read((tx) =>
      tx
        .createQueryBuilder(ShelvedBook, 'book')
        .where('book.bought_at = :at', { at: at(2) })
        .getCount(),
    );
    expect(counted).toBe(1);
  });

  it('tells texts apart that differ only in case, accent, emoji or a rare character', async () => {
    const labels = ['a', 'A', 'á', '😀', '😁', '𠮷', '𠮶'];
    await db.unitOfWork.run((tx) =>
      tx.insert(
        Shelf,
        labels.map((label) => shelf({ label })),
      ),
    );
    for (const label of labels) {
      await expect(db.unitOfWork.read((tx) => tx.countBy(Shelf, { label }))).resolves.toBe(1);
    }
  });

  it('binds numbers as whole numbers and booleans as 0 and 1', async () => {
    const id = crypto.randomUUID();
    await db.unitOfWork.run((tx) => tx.query('INSERT INTO shelf (id, label) VALUES (?, ?)', [id, 5]));
    const read = await db.unitOfWork.read((tx) => tx.findOneByOrFail(Shelf, { id }));
    expect(read.label).toBe('5');
    const rows = await db.unitOfWork.read(
      async (tx) => (await tx.query('SELECT ? AS yes', [true])) as { yes: number }[],
    );
    expect(Number(rows[0]?.yes)).toBe(1);
  });
});
