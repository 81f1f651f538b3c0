import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HeartbeatAnswerDto, RangeDto, StartedSessionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { apiUrl, Paths } from '@good-netizen/shared/paths';
import { rangesLength } from '@good-netizen/shared/classroom/coverage';
import { LearningSession } from '../../src/classroom/domain/learning-session.js';
import { LessonProgress } from '../../src/classroom/domain/lesson-progress.js';
import { loadConfig } from '../../src/config/load-config.js';
import { openDataSource } from '../../src/database/data-source.js';
import { prepareDatabase } from '../../src/database/prepare-database.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { SystemClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { Keyring } from '../../src/platform/keyring.js';
import { beat, buildClassroom, LESSON_SECONDS } from '../classroom/built-classroom.js';
import { SERVER_SECRET, ServerProcess } from '../support/server-process.js';
import { createTestPlace, describeOnEveryDatabase, type TestPlace } from '../support/test-database.js';
import { killUnderLoad, type Write } from './killed-under-load.js';

const config = loadConfig({ NODE_ENV: 'test', SECRET_KEY: SERVER_SECRET }, '/nowhere');
const tokens = new AccessTokens(new Keyring(config), new SystemClock());
const WHOLE: RangeDto[] = [[0, LESSON_SECONDS]];
const LEARNERS = 30;

jest.setTimeout(120_000);

interface Learner {
  readonly id: string;
  readonly token: string;
  readonly session: string;
  seq: number;
}

describeOnEveryDatabase('heartbeats at servers that are killed, and at two at once', (open) => {
  let place: TestPlace;
  let folder: string;
  let lessonId: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gn-beats-'));
    place = await createTestPlace(open.engine);
    await prepareDatabase(place.url);
    const dataSource = await openDataSource(place.url);
    lessonId = (await buildClassroom(new UnitOfWork(dataSource)).create()).lessons[0]!.id;
    await dataSource.destroy();
  });
  afterEach(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  async function stored() {
    const dataSource = await openDataSource(place.url);
    try {
      const sessions = await dataSource.getRepository(LearningSession).find();
      const progress = await dataSource.getRepository(LessonProgress).find();
      return { sessions, progress };
    } finally {
      await dataSource.destroy();
    }
  }

  async function sitDown(server: ServerProcess, id = newId()): Promise<Learner> {
    const token = tokens.issue({ netizenId: id, sessionId: newId() });
    const { status, body } = await server.post(apiUrl(Paths.classroom.sessions(lessonId)), token, {});
    if (status !== 200) throw new Error(`${status}: ${body}`);
    return { id, token, session: (JSON.parse(body) as StartedSessionDto).sessionId, seq: 0 };
  }

  /** The next heartbeat of a learner who claims the whole lesson at sixteen-fold speed. */
  const greedy = (learner: Learner): Write => ({
    path: apiUrl(Paths.classroom.heartbeat(learner.session)),
    token: learner.token,
    payload: beat((learner.seq += 1), WHOLE, { rate: 16 }),
  });

  it('keeps all progress that was acknowledged before kill -9', async () => {
    const server = await ServerProcess.start(place.url, folder);
    const learners = await Promise.all(Array.from({ length: LEARNERS }, () => sitDown(server)));
    let turn = 0;
    const { acknowledged } = await killUnderLoad(server, () => greedy(learners[(turn += 1) % LEARNERS]!), {
      clients: 10,
    });
    const { sessions, progress } = await stored();
    expect(acknowledged.size).toBeGreaterThan(LEARNERS);
    for (const { token, id, session } of learners) {
      const told = [...acknowledged].filter(([write]) => write.token === token).map(([, body]) => body);
      const last = JSON.parse(told.at(-1)!) as HeartbeatAnswerDto;
      expect(sessions.find((row) => row.id === session)!.lastSeq).toBeGreaterThanOrEqual(last.acceptedSeq);
      const covered = rangesLength(progress.find(({ netizenId }) => netizenId === id)!.covered);
      expect(covered).toBeGreaterThanOrEqual(last.progress.coverage * LESSON_SECONDS - 0.01);
    }
  });

  if (open.engine === 'mariadb') {
    it('accepts a number at one of two servers, and credits what one clock allows', async () => {
      const servers = await Promise.all([0, 1].map(() => ServerProcess.start(place.url, folder)));
      const startedAt = Date.now();
      const learner = await sitDown(servers[0]!);
      for (let round = 0; round < 20; round += 1) {
        const write = greedy(learner);
        const sent = servers.flatMap((server) => [server, server]);
        const answers = await Promise.all(sent.map((server) => server.post(write.path, write.token, write.payload)));
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      }
      const bound = ((Date.now() - startedAt) / 1000) * 2 + 3;
      expect(rangesLength((await stored()).progress[0]!.covered)).toBeLessThanOrEqual(bound);

      const rivals = await Promise.all(Array.from({ length: 10 }, (_, i) => sitDown(servers[i % 2]!, learner.id)));
      const beats = await Promise.all(
        rivals.map((rival, i) => {
          const write = greedy(rival);
          return servers[(i + 1) % 2]!.post(write.path, write.token, write.payload);
        }),
      );
      expect(beats.filter(({ status }) => status === 200)).toHaveLength(1);
      await Promise.all(servers.map((server) => server.end('SIGTERM')));
      const { sessions, progress } = await stored();
      expect(sessions.filter(({ status }) => status === 'ACTIVE')).toHaveLength(1);
      expect(progress).toHaveLength(1);
      expect(rangesLength(progress[0]!.covered)).toBeLessThanOrEqual(((Date.now() - startedAt) / 1000) * 2 + 3);
    });
  }
});
