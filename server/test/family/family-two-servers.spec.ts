import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import { type FamilyCovenantDto, familyClauseKeys } from '@good-netizen/shared/family/covenant.dto';
import type { FamilyCertificateDto } from '@good-netizen/shared/family/family-certificate.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { newId } from '../../src/platform/id.js';
import { CodeWorld } from '../consultation/code-world.js';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import type { TestApp } from '../support/test-app.js';
import { createTestPlace, type TestPlace } from '../support/test-database.js';
import { mariadbAbsence } from '../support/test-server.js';
import { beatOf, FamilyHome, headersOf, lessonOf, PIN, type Relative } from './family-home.js';

const title = 'a family whose phones reach two servers (MariaDB)';

/** Two phones of a family that reach two servers on one database: nothing that one process remembers can help here. */
(mariadbAbsence ? describe.skip : describe)(mariadbAbsence ? `${title}: ${mariadbAbsence}` : title, () => {
  let place: TestPlace;
  let world: CodeWorld;
  let second: TestApp;
  let home: FamilyHome;
  beforeAll(async () => {
    place = await createTestPlace('mariadb');
    world = await CodeWorld.open(place.url);
    second = await startDemonstrationApp({ clock: world.clock, databaseUrl: place.url });
  });
  afterAll(async () => {
    await second.close();
    await world.close();
    await place.remove();
  });
  beforeEach(async () => {
    home = await FamilyHome.found(world);
    await home.setPin(home.child);
  });

  type Ask = [method: 'GET' | 'POST' | 'PUT', path: string, body?: object];
  /** The same many times, at both servers in turn, at one moment. */
  const flood = (who: Relative, asks: readonly Ask[], key?: string) =>
    Promise.all(
      asks.map(([method, path, payload], index) => {
        const headers = { ...headersOf(world, who), 'idempotency-key': key ?? newId() };
        const app = index % 2 === 0 ? world.app : second;
        return app.inject({ method, url: `/api/${path}`, headers, ...(payload ? { payload } : {}) });
      }),
    );
  const times = (count: number, ask: Ask): Ask[] => Array.from({ length: count }, () => ask);
  const opened = async () => (await home.open((await lessonOf(world, 3)).id)).json<CoLessonDto>();

  it('takes one of several new covenants', async () => {
    const answers = await flood(
      home.mother,
      familyClauseKeys.map((key) => ['PUT', FamilyPaths.covenant, { basedOn: 0, clauseKeys: [key], ownClauseIds: [] }]),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array<number>(11).fill(409)]);
    const shown = await home.ask(home.mother, 'GET', FamilyPaths.covenant);
    expect(shown.json<FamilyCovenantDto>().version).toBe(1);
  });

  it('opens one co-lesson for one key, hears each heartbeat once, and passes each turn once', async () => {
    const lesson = await lessonOf(world, 3);
    const wish = { lessonId: lesson.id, others: [{ memberId: home.child.memberId, pin: PIN }] };
    const opening = await flood(home.mother, times(6, ['POST', FamilyPaths.coLessons, wish]), newId());
    const ids = new Set(opening.map((it) => it.json<CoLessonDto>().id));
    expect([opening.map(({ statusCode }) => statusCode), ids.size]).toEqual([Array(6).fill(201), 1]);
    const coLesson = opening[0]?.json<CoLessonDto>();
    if (!coLesson) throw new Error('none was opened');
    const end = coLesson.turns[0]?.to ?? 0;
    for (let at = 0, seq = 1; at < end; at += 10, seq += 1) {
      world.wait(10);
      const beat = beatOf(seq, [[at, Math.min(at + 10, end)]]);
      const heard = await flood(home.mother, times(4, ['POST', FamilyPaths.coLessonBeats(coLesson.id), beat]));
      expect(heard.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    }
    const passed = await flood(home.mother, times(6, ['POST', FamilyPaths.coLessonTurns(coLesson.id), { turn: 0 }]));
    expect(passed.map((it) => it.json<CoLessonDto>().turn)).toEqual(Array(6).fill(1));
  });

  it('gives one certificate', async () => {
    await home.learn(await opened());
    await home.ask(home.mother, 'PUT', FamilyPaths.covenant, { basedOn: 0, clauseKeys: ['MEALS'], ownClauseIds: [] });
    for (const who of [home.mother, home.child]) {
      const agreed = await flood(who, times(4, ['POST', FamilyPaths.agreement, { version: 1 }]));
      expect(agreed.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    }
    const taken = await flood(home.mother, times(8, ['POST', FamilyPaths.certificate]));
    const numbers = taken.map((it) => it.json<FamilyCertificateDto>().given?.number);
    expect([new Set(numbers).size, numbers[0]]).toEqual([1, expect.stringMatching(/^JT-/) as string]);
  });
});
