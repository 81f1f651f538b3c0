import { ErrorCode } from '@good-netizen/shared/error-codes';
import { DataSource } from 'typeorm';
import { Complaint } from '../../src/identity/domain/complaint.js';
import { StorageProbe } from '../../src/database/storage-probe.js';
import { WriteProbe } from '../../src/database/write-probe.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** SQLite's own bound stands in for the disk: it refuses the page beyond it exactly as it refuses one without room. */
describe('a server whose disk is full', () => {
  const clock = new TestClock();
  let test: TestApp;
  beforeEach(async () => {
    test = await startTestApp({ clock });
  });
  afterEach(() => test.close());

  const complain = () =>
    test.inject({
      ...{ method: 'POST' as const, url: '/api/complaints', headers: { 'idempotency-key': newId() } },
      payload: { kind: 'SUGGESTION', text: '字再大一些。'.repeat(150) },
    });
  const readiness = async () => {
    const answer = await test.inject('/api/health/ready');
    return { status: answer.statusCode, missing: answer.json<{ details?: { missing: string[] } }>().details?.missing };
  };
  const pragma = async (setting: string): Promise<number> => {
    const [row] = await test.app.get(DataSource).query<Record<string, number>[]>(`PRAGMA ${setting}`);
    return Object.values(row ?? {})[0] ?? 0;
  };
  const fillDisk = async (): Promise<number> => pragma(`max_page_count = ${await pragma('page_count')}`);
  const makeRoom = (): Promise<number> => pragma('max_page_count = 1000000');

  /** Complains until there is no room. Returns how many complaints were acknowledged, and the refusal. */
  async function complainUntilRefused() {
    for (let acknowledged = 0; acknowledged < 25; acknowledged += 1) {
      const answer = await complain();
      if (answer.statusCode !== 201) return { acknowledged, refusal: answer };
    }
    throw new Error('the disk never was full');
  }

  it('refuses writes with 503, a code and a sentence, keeps what it acknowledged, and goes on reading', async () => {
    await fillDisk();
    const { acknowledged, refusal } = await complainUntilRefused();
    expect(refusal.statusCode).toBe(503);
    expect(refusal.headers['retry-after']).toBe('30');
    expect(refusal.json()).toMatchObject({
      ...{ code: ErrorCode.STORAGE_FULL, details: { retryAfterSeconds: 30 } },
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
    expect(refusal.payload).not.toMatch(/SQLITE|disk|INSERT/i);
    expect((await test.inject('/api/legal/privacy-policy')).statusCode).toBe(200);
    expect(await test.app.get(DataSource).getRepository(Complaint).count()).toBe(acknowledged);
  });

  it('is not ready until a write succeeds again', async () => {
    await fillDisk();
    expect(await readiness()).toEqual({ status: 200, missing: undefined });
    await complainUntilRefused();
    expect(await readiness()).toEqual({ status: 503, missing: ['storage'] });
    clock.advanceSeconds(5);
    expect(await readiness()).toEqual({ status: 503, missing: ['storage'] });
    expect((await test.inject('/api/health/live')).statusCode).toBe(200);
    await makeRoom();
    clock.advanceSeconds(5);
    expect(await readiness()).toEqual({ status: 200, missing: undefined });
    expect((await complain()).statusCode).toBe(201);
    expect(await test.app.get(DataSource).getRepository(WriteProbe).count()).toBe(0);
  });

  it('tries to write once a second however many ask', async () => {
    await fillDisk();
    await complainUntilRefused();
    const probe = test.app.get(StorageProbe);
    const answers = await Promise.all(Array.from({ length: 20 }, () => probe.hasRoom()));
    expect(new Set(answers)).toEqual(new Set([false]));
    await makeRoom();
    expect(await probe.hasRoom()).toBe(false);
    clock.advanceSeconds(1);
    expect(await Promise.all(Array.from({ length: 20 }, () => probe.hasRoom()))).toEqual(Array(20).fill(true));
  });
});
