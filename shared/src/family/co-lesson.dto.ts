import type { HeartbeatDto } from '../classroom/classroom.dto.js';
import type { FamilyTitle } from './family.dto.js';

/** One who opens it and up to three others, on the one phone. */
export const CO_LESSON_OTHERS_MAX = 3;
export const FAMILY_PIN_DIGITS = 6;
/** After that it is closed at the next request, so that a confirmed presence does not last for ever. */
export const CO_LESSON_HOURS = 2;
/** Share of a turn's seconds that has to be covered before the phone is handed on. */
export const TURN_COVERAGE = 0.9;

/** `PUT me/family/pin`, from the own sign-in. Not six times the same digit, not 123456 or 654321. */
export interface SetFamilyPinDto {
  pin: string;
}

/** ACTIVE → COMPLETED by the last turn; → CLOSED by the opener, by a newer one, by time, or because somebody left. */
export type CoLessonStatus = 'ACTIVE' | 'COMPLETED' | 'CLOSED';
export const coLessonStatusNames: Readonly<Record<CoLessonStatus, string>> = {
  ACTIVE: '正在共学',
  COMPLETED: '已完成',
  CLOSED: '已结束',
};

/** `POST me/family/co-lessons` by an adult, with an `idempotency-key`. The others type their PIN themselves. */
export interface OpenCoLessonDto {
  lessonId: string;
  others: { memberId: string; pin: string }[];
}

export interface CoLessonParticipantDto {
  memberId: string;
  title: FamilyTitle;
  me: boolean;
}

/** One block of the lesson, and whose turn it is: the opener and the others alternate (empty: they left). Seconds [from, to) of the lesson. */
export interface CoLessonTurnDto {
  memberId: string;
  blockId: string;
  from: number;
  to: number;
}

export interface CoLessonDto {
  id: string;
  lessonId: string;
  lessonTitle: string;
  courseTitle: string;
  status: CoLessonStatus;
  participants: CoLessonParticipantDto[];
  turns: CoLessonTurnDto[];
  /** Index of the turn that is on; `turns.length` when all are over. */
  turn: number;
  /** 0–1 of the turn that is on, as the server's clock has credited it. */
  turnCoverage: number;
  /** The turn may be handed on. */
  mayPass: boolean;
  /** Whether the asker's device is the one that it runs on. */
  onThisDevice: boolean;
  /** The last heartbeat that was accepted; the next is greater. */
  lastSeq: number;
  startedAt: string;
  completedAt: string | null;
}

/** `POST me/family/co-lessons/:id/heartbeats`: as in the classroom. Only what lies in the turn that is on counts. */
export type CoLessonBeatDto = HeartbeatDto;

export interface CoLessonBeatAnswerDto {
  acceptedSeq: number;
  creditedSeconds: number;
  coLesson: CoLessonDto;
  /** Members whose own learning was credited too; who has opened the lesson on another device is missing. */
  creditedTo: string[];
}

/** `POST me/family/co-lessons/:id/turns`: the index of the turn that is over. Sent again it changes nothing. */
export interface PassTurnDto {
  turn: number;
}
