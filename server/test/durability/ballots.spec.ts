import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { cumulative5Daily } from '@good-netizen/shared/selection/rule-presets';
import type { CastAnswerDto } from '@good-netizen/shared/selection/selection.dto';
import { loadConfig } from '../../src/config/load-config.js';
import { openDataSource } from '../../src/database/data-source.js';
import { prepareDatabase } from '../../src/database/prepare-database.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { SystemClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { Keyring } from '../../src/platform/keyring.js';
import { Ballot } from '../../src/selection/domain/ballot.js';
import { SelectionRepository } from '../../src/selection/persistence/selection.repository.js';
import { BallotTicket } from '../../src/selection/services/ballot-ticket.js';
import { CreateSelectionService } from '../../src/selection/services/create-selection.service.js';
import { SelectionKeyring } from '../../src/selection/services/selection-keys.js';
import { hex, newVoter, type TestVoter } from '../selection/voting-world.js';
import { SERVER_SECRET, ServerProcess } from '../support/server-process.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { killUnderLoad, sendAgain, type Write } from './killed-under-load.js';

const keyring = new Keyring(loadConfig({ NODE_ENV: 'test', SECRET_KEY: SERVER_SECRET }, '/nowhere'));
const tickets = new BallotTicket(keyring);
const tokens = new AccessTokens(keyring, new SystemClock());
const HOUR_MS = 3_600_000;

jest.setTimeout(120_000);

describeOnEveryDatabase('kill -9 of the server while ballots are cast', (open) => {
  let place: TestPlace;
  let folder: string;
  let selectionId: string;
  let candidates: string[];

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gn-durability-'));
    place = await createTestPlace(open.engine);
    await prepareDatabase(place.url);
    ({ selectionId, candidates } = await createSelection(place.url));
  });
  afterEach(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A ballot of one vote, as the phone sends it: again and again, if need be. */
  const ballotOf = (voter: TestVoter, votes = 1): Write => ({
    path: apiUrl(Paths.selection.ballots(selectionId)),
    token: tokens.issue(voter.actor),
    payload: {
      ticket: tickets.issue(selectionId, voter.actor, voter.tag, new Date(Date.now() - 2000)).ticket,
      ...{ nonce: hex(16), clientKey: hex(16), choices: [{ candidateId: candidates[0], votes }] },
    },
  });
  const idOf = (answer: string): string => (JSON.parse(answer) as CastAnswerDto).receipt.ballotId;

  async function storedBallots(): Promise<Ballot[]> {
    const dataSource = await openDataSource(place.url);
    try {
      return await dataSource.getRepository(Ballot).find();
    } finally {
      await dataSource.destroy();
    }
  }

  it('loses none that was acknowledged, and a second sending of the others doubles none', async () => {
    const first = await ServerProcess.start(place.url, folder);
    const { acknowledged, unknown } = await killUnderLoad(first, () => ballotOf(newVoter()));
    const afterKill = new Set((await storedBallots()).map((ballot) => ballot.ballotId));
    expect(acknowledged.size).toBeGreaterThan(20);
    expect([...acknowledged.values()].map(idOf).filter((id) => !afterKill.has(id))).toEqual([]);
    expect(afterKill.size).toBeLessThanOrEqual(acknowledged.size + unknown.length);

    const second = await ServerProcess.start(place.url, folder);
    const some = [...acknowledged.keys()].slice(0, 100);
    const again = await sendAgain(second, some);
    const late = await sendAgain(second, unknown);
    await second.end('SIGTERM');
    for (const write of some) expect(again.get(write)).toBe(acknowledged.get(write));
    const cast = [...acknowledged.values(), ...late.values()].map(idOf).sort();
    expect((await storedBallots()).map((ballot) => ballot.ballotId).sort()).toEqual(cast);
  });

  if (open.engine === 'mariadb') {
    it('and of one of two on one database leaves quotas exact, whoever is asked again', async () => {
      const servers = [await ServerProcess.start(place.url, folder), await ServerProcess.start(place.url, folder)];
      const [doomed, survivor] = servers as [ServerProcess, ServerProcess];
      const voters = Array.from({ length: 30 }, newVoter);
      // Five votes each, in ballots of one vote, to both servers at once.
      const writes = voters.flatMap((voter) => Array.from({ length: 5 }, () => ballotOf(voter)));
      const sending = writes.map((write, i) =>
        (servers[i % 2] as ServerProcess).post(write.path, write.token, write.payload).catch(() => null),
      );
      await Promise.race(sending);
      await doomed.end('SIGKILL');
      await Promise.all(sending);
      const answers = await sendAgain(survivor, writes);
      const greedy = await survivor.post(...partsOf(ballotOf(voters[0] as TestVoter)));
      await survivor.end('SIGTERM');
      expect([greedy.status, greedy.body]).toEqual([409, expect.stringContaining('SELECTION.QUOTA_EXCEEDED')]);
      const ballots = await storedBallots();
      expect(ballots.map((ballot) => ballot.ballotId).sort()).toEqual([...answers.values()].map(idOf).sort());
      for (const { tag } of voters) {
        const slots = ballots.filter((ballot) => ballot.voterTag === tag).map((ballot) => ballot.slot);
        expect(slots.sort()).toEqual([0, 1, 2, 3, 4]);
      }
    });
  }
});

const partsOf = ({ path: urlPath, token, payload }: Write) => [urlPath, token, payload] as const;

async function createSelection(url: string): Promise<{ selectionId: string; candidates: string[] }> {
  const dataSource = await openDataSource(url);
  const now = new Date();
  const service = new CreateSelectionService(new SelectionRepository(), new SelectionKeyring(keyring));
  const wanted = {
    ...{ editionId: newId(), activityOrdinal: 4, title: '青春故事', intro: '演示', organiser: '演示单位' },
    ...{ opensAt: new Date(now.getTime() - HOUR_MS), closesAt: new Date(now.getTime() + 24 * HOUR_MS) },
    // The whole period, or a run at midnight would see quotas begin anew.
    ...{ demonstration: true, rules: { ...cumulative5Daily, period: 'WHOLE' as const } },
    candidates: [1, 2].map((number) => ({
      ...{ number, title: `故事${number}`, byline: '演示', summary: '一句话', paragraphs: ['一段'] },
      ...{ coverName: null, regionCode: null },
    })),
  };
  try {
    const made = await new UnitOfWork(dataSource).run((tx) => service.create(tx, wanted, now));
    return { selectionId: made.selection.id, candidates: made.candidates.map(({ id }) => id) };
  } finally {
    await dataSource.destroy();
  }
}
