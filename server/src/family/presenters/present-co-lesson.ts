import type { CoLessonDto } from '@good-netizen/shared/family/co-lesson.dto';
import type { CoLessonParticipant } from '../domain/co-lesson-participant.js';
import { coLessonStatus } from '../domain/co-lesson-status.js';
import type { CoLesson } from '../domain/co-lesson.js';
import type { FamilyMember } from '../domain/family-member.js';
import { mayPass, turnCoverage } from '../domain/turns.js';

interface CoLessonFacts {
  readonly coLesson: CoLesson;
  readonly participants: readonly CoLessonParticipant[];
  readonly members: readonly FamilyMember[];
  readonly lesson: { readonly title: string; readonly courseTitle: string } | undefined;
  readonly actor: { readonly netizenId: string; readonly sessionId: string };
  readonly now: Date;
}

/** For one who was part of it. Who has left the family is not in it any more. */
export function presentCoLesson({ coLesson, participants, members, lesson, actor, now }: CoLessonFacts): CoLessonDto {
  const there = participants.flatMap(({ netizenId, position }) => {
    const member = members.find((one) => one.netizenId === netizenId);
    return member ? [{ position, memberId: member.id, title: member.title, me: netizenId === actor.netizenId }] : [];
  });
  const memberAt = new Map(there.map(({ position, memberId }) => [position, memberId]));
  const status = coLessonStatus(coLesson, now);
  const on = status === 'ACTIVE' ? coLesson.turns[coLesson.turn] : undefined;
  const opener = there.find(({ me }) => me)?.position === 0;
  return {
    ...{ id: coLesson.id, lessonId: coLesson.microLessonId, status },
    ...{ lessonTitle: lesson?.title ?? '', courseTitle: lesson?.courseTitle ?? '' },
    participants: there.map(({ memberId, title, me }) => ({ memberId, title, me })),
    turns: coLesson.turns.map(({ position, blockId, from, to }) => {
      return { memberId: memberAt.get(position) ?? '', blockId, from, to };
    }),
    turn: coLesson.turn,
    turnCoverage: on ? turnCoverage(on, coLesson.covered) : 0,
    mayPass: on ? mayPass(on, coLesson.covered) : false,
    onThisDevice: opener && coLesson.sessionId === actor.sessionId,
    lastSeq: coLesson.lastSeq,
    startedAt: coLesson.startedAt.toISOString(),
    completedAt: status === 'COMPLETED' ? (coLesson.endedAt?.toISOString() ?? null) : null,
  };
}
