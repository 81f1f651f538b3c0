import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../src/database/constraint-violation.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { book, library, LoanCount, Shelf, shelf, ShelvedBook } from './sample-tables.js';

describeOnEveryDatabase('the breach of a constraint', (open) => {
  let db: TestDatabase;
  const shelfId = crypto.randomUUID();
  beforeAll(async () => {
    db = await open(library);
    await db.unitOfWork.run(async (tx) => {
      await tx.insert(Shelf, shelf({ id: shelfId }));
      await tx.insert(ShelvedBook, book({ shelfId, place: 1 }));
      await tx.insert(LoanCount, { shelfId, day: '2026-11-23', loans: 1 });
    });
  });
  afterAll(() => db.close());

  const breach = async (work: (tx: EntityManager) => Promise<unknown>) =>
    constraintViolation(
      await db.unitOfWork.run(work).then(
        () => 'nothing was refused',
        (error: unknown) => error,
      ),
    );

  it('of a unique key names it', async () => {
    const violation = await breach((tx) => tx.insert(ShelvedBook, book({ shelfId, place: 1 })));
    expect(violation).toEqual({ kind: 'unique', name: 'shelved_book_shelf_id_place_key', table: 'shelved_book' });
  });

  it('of a primary key names it', async () => {
    expect(await breach((tx) => tx.insert(Shelf, shelf({ id: shelfId })))).toEqual({
      kind: 'primary-key',
      name: 'shelf_id_pk',
      table: 'shelf',
    });
    expect(await breach((tx) => tx.insert(LoanCount, { shelfId, day: '2026-11-23', loans: 2 }))).toMatchObject({
      kind: 'primary-key',
      name: 'loan_count_shelf_id_day_pk',
    });
  });

  it('of a foreign key names it when a child has no parent', async () => {
    expect(await breach((tx) => tx.insert(ShelvedBook, book({ shelfId: 'nowhere', place: 2 })))).toEqual({
      kind: 'foreign-key',
      name: 'shelved_book_shelf_id_fk',
      table: 'shelved_book',
    });
  });

  it('of a foreign key is seen when a parent with children is deleted', async () => {
    expect(await breach((tx) => tx.delete(Shelf, { id: shelfId }))).toMatchObject({
      kind: 'foreign-key',
      table: 'shelf',
    });
  });

  it('is seen when a value is missing', async () => {
    const violation = await breach((tx) => tx.query('INSERT INTO shelf (id, label) VALUES (?, NULL)', ['x']));
    expect(violation).toEqual({ kind: 'not-null', name: null, table: 'shelf' });
  });

  it('is not read into any other error', async () => {
    expect(await breach((tx) => tx.query('SELECT nonsense FROM nowhere'))).toBeNull();
    expect(constraintViolation(new Error('Duplicate entry'))).toBeNull();
    expect(constraintViolation(undefined)).toBeNull();
  });
});
