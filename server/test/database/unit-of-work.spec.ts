import { setTimeout as pause } from 'node:timers/promises';
import { NestedTransactionError } from '../../src/database/transaction-context.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { library, Shelf, shelf } from './sample-tables.js';

describeOnEveryDatabase('a unit of work', (open) => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await open(library);
  });
  afterAll(() => db.close());

  const labelsOf = async (label: string) =>
    db.unitOfWork.read(async (tx) => (await tx.findBy(Shelf, { label })).map((row) => row.id).sort());

  it('loses nothing that was acknowledged when half of 200 concurrent transactions fail', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, index) =>
        db.unitOfWork.run(async (tx) => {
          const row = shelf({ label: 'concurrent' });
          await tx.insert(Shelf, row);
          await pause(Math.random() * 3);
          if (index % 2 === 1) throw new Error('changed my mind');
          return row.id;
        }),
      ),
    );
    const acknowledged = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(acknowledged).toHaveLength(100);
    expect(await labelsOf('concurrent')).toEqual(acknowledged.sort());
  });

  it('keeps single statements beside it out of a transaction that is rolled back', async () => {
    const ids = Array.from({ length: 40 }, () => crypto.randomUUID());
    const failing = db.unitOfWork.run(async (tx) => {
      await tx.insert(Shelf, shelf({ label: 'beside' }));
      await pause(30);
      throw new Error('rolled back');
    });
    const beside = ids.map((id) => db.dataSource.getRepository(Shelf).insert({ id, label: 'beside' }));
    await expect(failing).rejects.toThrow('rolled back');
    await Promise.all(beside);
    expect(await labelsOf('beside')).toEqual([...ids].sort());
  });

  it('reads what is committed while a transaction is open, without waiting for it', async () => {
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const writing = db.unitOfWork.run(async (tx) => {
      await tx.insert(Shelf, shelf({ label: 'unseen' }));
      begun();
      await finished;
    });
    await hasBegun;
    expect(await labelsOf('unseen')).toEqual([]);
    finish();
    await writing;
    expect(await labelsOf('unseen')).toHaveLength(1);
  });

  it('refuses a transaction, a read and a stray query inside a transaction', async () => {
    const inside = (work: () => Promise<unknown>) => db.unitOfWork.run(async () => work());
    await expect(inside(() => db.unitOfWork.run(() => Promise.resolve()))).rejects.toThrow(NestedTransactionError);
    await expect(inside(() => db.unitOfWork.read(() => Promise.resolve()))).rejects.toThrow(NestedTransactionError);
    if (open.engine === 'sqlite') {
      await expect(inside(() => db.dataSource.query('SELECT 1'))).rejects.toThrow(NestedTransactionError);
      await expect(inside(() => db.dataSource.getRepository(Shelf).find())).rejects.toThrow(NestedTransactionError);
    }
    await expect(db.unitOfWork.run(() => Promise.resolve('free again'))).resolves.toBe('free again');
  });

  it('lets nobody use tx when its transaction has ended', async () => {
    const tx = await db.unitOfWork.run((manager) => Promise.resolve(manager));
    await expect(tx.insert(Shelf, shelf())).rejects.toThrow(/released/i);
  });

  it('runs a transaction again after a deadlock, and gives up after three times', async () => {
    let attempts = 0;
    const deadlock = Object.assign(new Error('deadlock'), { errno: 1213 });
    const work = (failures: number) =>
      db.unitOfWork.run(async (tx) => {
        attempts += 1;
        await tx.insert(Shelf, shelf({ label: 'again' }));
        if (attempts <= failures) throw deadlock;
      });
    await work(2);
    expect(attempts).toBe(3);
    expect(await labelsOf('again')).toHaveLength(1);
    attempts = 0;
    await expect(work(9)).rejects.toBe(deadlock);
    expect(attempts).toBe(3);
    expect(await labelsOf('again')).toHaveLength(1);
  });

  it('survives two transactions that lock the same rows in opposite order', async () => {
    const [first, second] = [shelf({ label: 'crossed' }), shelf({ label: 'crossed' })];
    await db.unitOfWork.run((tx) => tx.insert(Shelf, [first, second]));
    const touch = (rows: Shelf[]) =>
      db.unitOfWork.run(async (tx) => {
        for (const row of rows) {
          await tx.update(Shelf, { id: row.id }, { label: 'crossed' });
          await pause(20);
        }
      });
    await expect(Promise.all([touch([first, second]), touch([second, first])])).resolves.toBeDefined();
  });
});
