import { Completion } from '../../src/classroom/domain/completion.js';
import { CompletionDay } from '../../src/classroom/domain/completion-day.js';
import { CompletionRepository } from '../../src/classroom/persistence/completion.repository.js';
import { countCompletionsByDay } from '../../src/database/migrations/202611240990-count-completions-by-day.js';
import { newId } from '../../src/platform/id.js';
import { newPublicToken } from '../../src/platform/public-token.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';

const completions = new CompletionRepository();
let serial = 0;

const certificate = (at: string, change: Partial<Completion> = {}): Completion => ({
  ...{ id: newId(), netizenId: newId(), courseId: newId(), courseVersion: 1, publicToken: newPublicToken() },
  ...{ number: `WK-${(serial += 1)}`, status: 'ISSUED', completedAt: new Date(at), revokedAt: null },
  ...change,
});

describeOnEveryDatabase('figures of certificates', (open) => {
  let db: TestDatabase;
  beforeEach(async () => (db = await open()));
  afterEach(() => db.close());

  const days = () => db.unitOfWork.read((tx) => tx.find(CompletionDay, { order: { day: 'ASC' } }));
  const add = (one: Completion) => db.unitOfWork.run((tx) => completions.insert(tx, one));

  it('count a certificate on its day in Shanghai, and no more when its holder has left', async () => {
    const leaver = newId();
    await add(certificate('2018-06-01T15:59:59.999Z'));
    await add(certificate('2018-06-01T16:00:00.000Z', { netizenId: leaver }));
    await add(certificate('2018-06-03T02:00:00.000Z', { netizenId: leaver }));
    expect(await days()).toEqual([
      { day: '20180601', completions: 1 },
      { day: '20180602', completions: 1 },
      { day: '20180603', completions: 1 },
    ]);
    expect(await db.unitOfWork.read((tx) => completions.countIssued(tx))).toBe(3);
    await db.unitOfWork.run((tx) => completions.forget(tx, leaver));
    expect(await db.unitOfWork.read((tx) => completions.countIssued(tx))).toBe(1);
    const counted = await db.unitOfWork.read((tx) => completions.countByDay(tx, ['20180601', '20180602', '20180604']));
    expect([...counted]).toEqual(expect.arrayContaining([['20180601', 1]]));
    expect(counted.get('20180602') ?? 0).toBe(0);
    expect(counted.has('20180604')).toBe(false);
  });

  it('are none without a certificate, and lose none of fifty at once', async () => {
    expect(await db.unitOfWork.read((tx) => completions.countIssued(tx))).toBe(0);
    await Promise.all(Array.from({ length: 50 }, () => add(certificate('2018-06-01T02:00:00.000Z'))));
    expect(await days()).toEqual([{ day: '20180601', completions: 50 }]);
  });

  it('take in what was earned before they were kept, also when that is done twice', async () => {
    const old = ['2018-06-01T15:59:59.999Z', '2018-06-01T16:00:00.000Z', '2018-06-01T17:30:00.000Z'];
    await db.dataSource.manager.insert(
      Completion,
      old.map((at) => certificate(at)),
    );
    await db.dataSource.manager.insert(Completion, certificate(old[0]!, { status: 'REVOKED' }));
    const runner = db.dataSource.createQueryRunner();
    try {
      await countCompletionsByDay.up(runner);
      await countCompletionsByDay.up(runner);
    } finally {
      await runner.release();
    }
    expect(await days()).toEqual([
      { day: '20180601', completions: 1 },
      { day: '20180602', completions: 2 },
    ]);
  });
});
