import type { LightMyRequestResponse } from 'fastify';
import type { CourseDto, CourseSummaryDto, LessonDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { FamilyDto, FamilyTitle } from '@good-netizen/shared/family/family.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Paths } from '@good-netizen/shared/paths';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { GuardianConsent, STANDING_PLACE } from '../../src/identity/domain/guardian-consent.js';
import type { NetizenActor } from '../../src/identity/netizen-actor.js';
import { GuardianCodes } from '../../src/identity/services/guardian-codes.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { CodeWorld, type Netizen } from '../consultation/code-world.js';

export const PIN = '482915';

/** Somebody of a family: their sign-in, and what they are called there. */
export interface Relative {
  readonly netizenId: string;
  readonly sessionId: string;
  readonly memberId: string;
}

/** A family of a mother, who guards it, and a child under 14. */
export class FamilyHome {
  private constructor(
    readonly world: CodeWorld,
    readonly mother: Relative,
    readonly child: Relative,
    readonly familyId: string,
  ) {}

  static async found(world: CodeWorld): Promise<FamilyHome> {
    const mother = await world.netizen();
    const founded = await world.ask({ ...mother, 'idempotency-key': newId() } as Netizen, 'POST', Paths.families, {
      title: 'MOTHER',
    });
    const family = founded.json<FamilyDto>();
    const child = await world.netizen('UNDER_14');
    await consented(world, actorOf(world, mother).netizenId, actorOf(world, child).netizenId);
    const eldest = await joined(world, child, family.code, 'ELDEST');
    return new FamilyHome(world, relativeOf(world, mother, family), eldest, family.id);
  }

  /** Another adult with the code of now. */
  async another(title: FamilyTitle, ageBand: 'ADULT' | 'FROM_14_TO_17' = 'ADULT'): Promise<Relative> {
    const { code } = (await this.ask(this.mother, 'POST', Paths.me.familyCode)).json<FamilyDto>();
    return joined(this.world, await this.world.netizen(ageBand), code, title);
  }

  ask(
    who: Relative,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    key = newId(),
  ): Promise<LightMyRequestResponse> {
    // A token anew: the clock of a lesson runs on.
    const headers = { ...headersOf(this.world, who), 'idempotency-key': key };
    return this.world.ask(headers, method, path, body);
  }

  setPin(who: Relative, pin = PIN): Promise<LightMyRequestResponse> {
    return this.ask(who, 'PUT', FamilyPaths.pin, { pin });
  }

  open(lessonId: string, others: readonly Relative[] = [this.child], key = newId()): Promise<LightMyRequestResponse> {
    const wish = { lessonId, others: others.map(({ memberId }) => ({ memberId, pin: PIN })) };
    return this.ask(this.mother, 'POST', FamilyPaths.coLessons, wish, key);
  }

  /** Learns the whole lesson at its own speed, turn by turn. */
  async learn(coLesson: CoLessonDto): Promise<CoLessonDto> {
    let seq = coLesson.lastSeq;
    let now = coLesson;
    for (const [index, { from, to }] of coLesson.turns.entries()) {
      for (let at = from; at < to; at += 10) {
        this.world.wait(10);
        seq += 1;
        const beat = beatOf(seq, [[at, Math.min(at + 10, to)]]);
        const beaten = await this.ask(this.mother, 'POST', FamilyPaths.coLessonBeats(coLesson.id), beat);
        if (beaten.statusCode !== 200) throw new Error(beaten.payload);
      }
      const passed = await this.ask(this.mother, 'POST', FamilyPaths.coLessonTurns(coLesson.id), { turn: index });
      if (passed.statusCode !== 200) throw new Error(passed.payload);
      now = passed.json<CoLessonDto>();
    }
    return now;
  }
}

export const beatOf = (seq: number, ranges: [number, number][], more: object = {}) => ({
  ...{ seq, ranges, positionSeconds: ranges[0]?.[1] ?? 0, rate: 1, visible: true, ...more },
});

/** A lesson of the demonstration with at least this many blocks. */
export async function lessonOf(world: CodeWorld, blocks: number): Promise<LessonDto> {
  const courses = (await world.ask({}, 'GET', Paths.classroom.courses)).json<CourseSummaryDto[]>();
  for (const { id } of courses) {
    const { lessons } = (await world.ask({}, 'GET', Paths.classroom.course(id))).json<CourseDto>();
    for (const lesson of lessons) {
      const found = (await world.ask({}, 'GET', Paths.classroom.lesson(lesson.id))).json<LessonDto>();
      if (found.blocks.length >= blocks) return found;
    }
  }
  throw new Error(`the demonstration has no lesson of ${blocks} blocks`);
}

/** The same person on another device. */
export const onAnotherDevice = (relative: Relative): Relative => ({ ...relative, sessionId: newId() });

export function headersOf(
  world: CodeWorld,
  { netizenId, sessionId }: Pick<Relative, 'netizenId' | 'sessionId'>,
): Netizen {
  const token = world.app.app.get(AccessTokens, { strict: false }).issue({ netizenId, sessionId });
  return { authorization: `Bearer ${token}` };
}

function actorOf(world: CodeWorld, { authorization }: Netizen): NetizenActor {
  const actor = world.app.app.get(AccessTokens, { strict: false }).verify(authorization.slice('Bearer '.length));
  if (!actor) throw new Error('the sign-in has ended');
  return actor;
}

async function joined(world: CodeWorld, who: Netizen, code: string | null, title: FamilyTitle): Promise<Relative> {
  const answer = await world.ask(who, 'POST', Paths.familyInvitation(code ?? ''), { title });
  if (answer.statusCode !== 200) throw new Error(answer.payload);
  return relativeOf(world, who, answer.json<FamilyDto>());
}

function relativeOf(world: CodeWorld, headers: Netizen, family: FamilyDto): Relative {
  const memberId = family.members.find(({ me }) => me)?.id ?? '';
  const { netizenId, sessionId } = actorOf(world, headers);
  return { netizenId, sessionId, memberId };
}

async function consented(world: CodeWorld, guardianId: string, childId: string): Promise<void> {
  const at = world.app.app.get(Clock).now();
  const id = newId();
  const guardianNameSealed = world.app.app.get(GuardianCodes, { strict: false }).sealName(id, '演示家长');
  await world.app.app.get(UnitOfWork).run((tx) =>
    tx.insert(GuardianConsent, {
      ...{ id, childId, guardianId, place: STANDING_PLACE, guardianNameSealed },
      ...{ relation: 'MOTHER', textVersion: '1.0', at, withdrawnAt: null },
    }),
  );
}
