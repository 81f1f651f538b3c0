import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { loadConfig } from '../../src/config/load-config.js';
import { openDataSource } from '../../src/database/data-source.js';
import { prepareDatabase } from '../../src/database/prepare-database.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { SystemClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { Keyring } from '../../src/platform/keyring.js';
import { PledgeSerial } from '../../src/pledge/domain/pledge-serial.js';
import { Pledge } from '../../src/pledge/domain/pledge.js';
import { CounterRepository } from '../../src/pledge/persistence/counter.repository.js';
import { ReconcileCountersService } from '../../src/pledge/services/reconcile-counters.service.js';
import { SERVER_SECRET, ServerProcess } from '../support/server-process.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { killUnderLoad, sendAgain, type Write } from './killed-under-load.js';
import { CODE_VERSION, laySigners, REGIONS } from './signers.js';

const config = loadConfig({ NODE_ENV: 'test', SECRET_KEY: SERVER_SECRET }, '/nowhere');
const tokens = new AccessTokens(new Keyring(config), new SystemClock());

jest.setTimeout(120_000);

describeOnEveryDatabase('kill -9 of the server while pledges are signed', (open) => {
  let place: TestPlace;
  let folder: string;
  let wishes: Generator<Write, never>;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gn-durability-'));
    place = await createTestPlace(open.engine);
    await prepareDatabase(place.url);
    wishes = wishesOf(await laySigners(place.url));
  });
  afterEach(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the database holds, and the counters that do not agree with it. */
  async function stored() {
    const dataSource = await openDataSource(place.url);
    try {
      const pledges = await dataSource.getRepository(Pledge).find();
      const serials = await dataSource.getRepository(PledgeSerial).find();
      const counters = new CounterRepository();
      const reconcile = new ReconcileCountersService(new UnitOfWork(dataSource), counters);
      const counted = await new UnitOfWork(dataSource).read((tx) => counters.listAll(tx));
      return { pledges, serials, counted, differences: await reconcile.reconcile() };
    } finally {
      await dataSource.destroy();
    }
  }

  it('loses none that was acknowledged, gives no serial twice and counts what is there', async () => {
    const first = await ServerProcess.start(place.url, folder);
    const { acknowledged, unknown } = await killUnderLoad(first, () => wishes.next().value);
    const afterKill = await stored();
    expect(acknowledged.size).toBeGreaterThan(20);
    expect(missingFrom(afterKill.pledges, [...acknowledged.values()])).toEqual([]);
    expect(afterKill.pledges.length).toBeLessThanOrEqual(acknowledged.size + unknown.length);
    expectWhole(afterKill);

    const second = await ServerProcess.start(place.url, folder);
    const some = [...acknowledged.keys()].slice(0, 100);
    const again = await sendAgain(second, some);
    const late = await sendAgain(second, unknown);
    await second.end('SIGTERM');
    for (const write of some) expect(again.get(write)).toBe(acknowledged.get(write));
    const afterRestart = await stored();
    const signed = [...acknowledged.values(), ...late.values()].map((answer) => pledgeIn(answer).id);
    expect(afterRestart.pledges.map(({ id }) => id).sort()).toEqual(signed.sort());
    expectWhole(afterRestart);
  });

  if (open.engine === 'mariadb') {
    it('and of one of two on one database leaves serials without gap or double, whoever is asked again', async () => {
      const servers = [await ServerProcess.start(place.url, folder), await ServerProcess.start(place.url, folder)];
      const [doomed, survivor] = servers as [ServerProcess, ServerProcess];
      // Every wish goes to both servers at once, as from a phone that lost its patience.
      const writes = Array.from({ length: 200 }, () => wishes.next().value);
      const sending = writes.flatMap((write) =>
        servers.map((server) => server.post(write.path, write.token, write.payload).catch(() => null)),
      );
      await Promise.race(sending);
      await doomed.end('SIGKILL');
      await Promise.all(sending);
      const answers = await sendAgain(survivor, writes);
      await survivor.end('SIGTERM');
      const after = await stored();
      expect(after.pledges.map(({ id }) => id).sort()).toEqual([...answers.values()].map((a) => pledgeIn(a).id).sort());
      expect(new Set(after.pledges.map(({ netizenId }) => netizenId)).size).toBe(writes.length);
      expectWhole(after);
    });
  }
});

interface Stored {
  readonly pledges: Pledge[];
  readonly serials: PledgeSerial[];
  readonly counted: { pledges: number }[];
  readonly differences: unknown[];
}

/** Serials run from 1 to the last number of their scope, each once; the counters are what their rows make them. */
function expectWhole({ pledges, serials, counted, differences }: Stored): void {
  const given = serials.flatMap(({ scope, lastNumber }) =>
    Array.from({ length: lastNumber }, (_, i) => `GZ-${scope}-${String(i + 1).padStart(7, '0')}`),
  );
  expect(pledges.map(({ serial }) => serial).sort()).toEqual(given.sort());
  expect(differences).toEqual([]);
  expect(counted.reduce((sum, cell) => sum + cell.pledges, 0)).toBe(pledges.length);
}

const pledgeIn = (answer: string): PledgeDto => JSON.parse(answer) as PledgeDto;

/** The acknowledged pledges that are not stored under the serial that their signers were told. */
function missingFrom(pledges: readonly Pledge[], answers: readonly string[]): string[] {
  const serials = new Map(pledges.map(({ id, serial }) => [id, serial]));
  return answers.map(pledgeIn).flatMap(({ id, serial }) => (serials.get(id) === serial ? [] : [serial]));
}

/** One wish to sign of every signer, in three regions, with and without a sector. */
function* wishesOf(signers: readonly string[]): Generator<Write, never> {
  for (const [i, netizenId] of signers.entries()) {
    const sector = i % 2 === 0 ? {} : { sectorCode: 'WOMEN' };
    const payload = { version: CODE_VERSION, acknowledged: true, display: 'ANONYMOUS', ...sector };
    yield {
      path: apiUrl(Paths.pledge.sign),
      token: tokens.issue({ netizenId, sessionId: newId() }),
      payload: { ...payload, regionCode: REGIONS[i % REGIONS.length] },
    };
  }
  throw new Error(`all ${signers.length} people have signed: lay down more`);
}
