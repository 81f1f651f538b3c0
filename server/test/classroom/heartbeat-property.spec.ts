import fc from 'fast-check';
import type { RangeDto } from '@good-netizen/shared/classroom/classroom.dto';
import { newId } from '../../src/platform/id.js';
import { describeOnEveryDatabase, type TestDatabase } from '../support/test-database.js';
import { beat, buildClassroom, type Classroom, LESSON_SECONDS } from './built-classroom.js';

const second = fc.oneof(fc.integer({ min: 0, max: 2 * LESSON_SECONDS }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const claim = fc.array(fc.tuple(second, second) as fc.Arbitrary<RangeDto>, { maxLength: 32 });

/** One thing that a hostile client does, from one of three devices. */
const deed = fc.record({
  device: fc.integer({ min: 0, max: 2 }),
  restart: fc.boolean(),
  offline: fc.boolean(),
  waitMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 55_000, max: 70_000 })),
  claimed: claim,
  rate: fc.constantFrom(0, 1, 2, 16, 100),
  visible: fc.boolean(),
  seq: fc.integer({ min: 1, max: 40 }),
});

describeOnEveryDatabase('credited coverage', (open) => {
  let db: TestDatabase;
  let room: Classroom;
  let lessonId: string;
  beforeAll(async () => {
    db = await open();
    room = buildClassroom(db.unitOfWork);
    lessonId = (await room.create()).lessons[0]!.id;
  });
  afterAll(() => db.close());

  it('never exceeds twice the time since the first session began plus three seconds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 20 }), async (deeds) => {
        const learner = newId();
        const sessions: (string | undefined)[] = [];
        let elapsedMs = 0;
        for (const { device, restart, offline, waitMs, claimed, rate, visible, seq } of deeds) {
          room.clock.advance(waitMs);
          if (sessions.length > 0) elapsedMs += waitMs;
          if (restart || !sessions[device]) sessions[device] = (await room.start.start(learner, lessonId)).sessionId;
          const message = beat(seq, claimed, { rate, visible, positionSeconds: 0 });
          // Refusals (an older device, an older number) are part of the game.
          const sent: Promise<unknown> = offline
            ? room.offline.bringIn(learner, sessions[device]!, {
                seq,
                positionSeconds: 0,
                parts: [{ rate, ranges: claimed }],
              })
            : room.heartbeat.record(learner, sessions[device]!, message);
          await sent.catch(() => undefined);
          const coverage = (await room.mine.list(learner)).lessons[0]!.coverage;
          expect(coverage * LESSON_SECONDS).toBeLessThanOrEqual((2 * elapsedMs) / 1000 + 3 + 0.01);
        }
      }),
      { numRuns: 25 },
    );
  });
});
