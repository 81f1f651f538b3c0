import type { ScanDto } from '@good-netizen/shared/gathering/check-in.dto';
import fc from 'fast-check';
import { mergeScans } from '../../src/gathering/domain/merge-scans.js';
import { describeOnEveryDatabase } from '../support/test-database.js';
import { DoorWorld, type Lecture, scanOf } from './door-world.js';
import { useWorld } from '../support/use-world.js';

const SLOW_MS = 180_000;
const PEOPLE = 12;

describeOnEveryDatabase('the scans of several stewards', (open) => {
  let world: DoorWorld;
  useWorld(open.engine, DoorWorld, (opened) => (world = opened));

  /** Everybody seen many times, in and out, by the clock of a session that is over. */
  const seen = (lecture: Lecture, each: number): ScanDto[] =>
    lecture.comers.flatMap(({ code }, person) =>
      Array.from({ length: each }, (_, i) =>
        scanOf(code, world.minute(((person * 7 + i * 13) % 150) - 20, lecture), i % 3 === 2 ? 'OUT' : 'IN'),
      ),
    );
  const stays = async (lecture: Lecture) =>
    new Map(
      (await world.checkIns(lecture)).map(({ registrationId, enteredAt, leftAt }) => [
        registrationId,
        { enteredAt, leftAt },
      ]),
    );
  const expected = (lecture: Lecture, scans: readonly ScanDto[]) =>
    new Map(
      lecture.comers.map(({ registrationId, code }) => {
        const own = scans
          .filter((scan) => scan.code === code)
          .map(({ direction, at }) => ({ direction, at: new Date(at) }));
        return [registrationId, mergeScans(own)];
      }),
    );
  const chunks = <T>(all: readonly T[], size: number): T[][] =>
    Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

  it(
    'come at one moment from five telephones, each scan twice, and are each noted once',
    async () => {
      const lecture = await world.lecture(PEOPLE);
      const stewards: string[] = [];
      for (let i = 0; i < 5; i += 1) stewards.push(await world.steward(lecture));
      const scans = seen(lecture, 5);
      world.toMinute(200, lecture);
      const batches = [...chunks(scans, 9), ...chunks([...scans].reverse(), 11)];
      const answers = await Promise.all(
        batches.map((batch, i) => world.sent(stewards[i % stewards.length] ?? '', lecture, batch)),
      );
      expect(answers.flat().filter(({ refusal }) => refusal !== null)).toEqual([]);
      expect(await world.scans(lecture)).toHaveLength(scans.length);
      expect(await stays(lecture)).toEqual(expected(lecture, scans));
      expect(new Set(await world.statuses(lecture))).toEqual(new Set(['ATTENDED']));
    },
    SLOW_MS,
  );

  it(
    'say the same in whatever order and batches they come, and however often',
    async () => {
      const orders = fc.record({
        keys: fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
        size: fc.integer({ min: 1, max: 50 }),
        again: fc.integer({ min: 0, max: 20 }),
      });
      await fc.assert(
        fc.asyncProperty(orders, async ({ keys, size, again }) => {
          const lecture = await world.lecture(3);
          const [one, two] = [await world.steward(lecture), await world.steward(lecture)];
          const scans = seen(lecture, 4);
          const all = [...scans, ...scans.slice(0, again)];
          const order = all.map((scan, i) => ({ scan, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
          world.toMinute(300, lecture);
          const batches = chunks(order, size);
          for (const [i, batch] of batches.entries()) {
            const sent = batch.map(({ scan }) => scan);
            await world.sent(i % 2 === 0 ? one : two, lecture, sent);
          }
          expect(await stays(lecture)).toEqual(expected(lecture, scans));
        }),
        { numRuns: 8 },
      );
    },
    SLOW_MS,
  );

  it(
    'come while a supervisor takes a check-in back: it is either taken back, or seen anew after that',
    async () => {
      const lecture = await world.lecture(6);
      const [steward, supervisor] = [await world.steward(lecture), await world.steward(lecture, 'SUPERVISOR')];
      const at = world.toMinute(0, lecture);
      await world.sent(
        steward,
        lecture,
        lecture.comers.map(({ code }) => scanOf(code, at)),
      );
      world.toMinute(10, lecture);
      await Promise.all([
        ...lecture.comers.map((_, i) => world.void(supervisor, lecture, i + 1)),
        ...lecture.comers.map(({ code }) => world.sent(steward, lecture, [scanOf(code, world.minute(5, lecture))])),
      ]);
      expect(await world.checkIns(lecture)).toEqual([]);
      expect(new Set(await world.statuses(lecture))).toEqual(new Set(['CONFIRMED']));
    },
    SLOW_MS,
  );
});
