import type { INestApplicationContext } from '@nestjs/common';
import { startOfShanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import type { EntityManager } from 'typeorm';
import type { GatheringSession } from '../../gathering/domain/gathering-session.js';
import type { Gathering } from '../../gathering/domain/gathering.js';
import { GatheringRepository } from '../../gathering/persistence/gathering.repository.js';
import { OrganisationRepository } from '../../organisation/persistence/organisation.repository.js';
import { newId } from '../../platform/id.js';
import { type LectureContent, lectures } from './content/lectures.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SESSION_HOURS = 1.5;
const RESERVED = 5;

/** Lectures and events that people can sign up for, dated from the first start. */
export async function loadLectures(rooms: INestApplicationContext, tx: EntityManager, now: Date): Promise<void> {
  const gatherings = rooms.get(GatheringRepository, { strict: false });
  const units = await rooms.get(OrganisationRepository, { strict: false }).listAllUnits(tx);
  for (const content of lectures) {
    const unitId = units.find(({ name }) => name === content.unit)?.id;
    if (unitId === undefined) throw new Error(`there is no unit ${content.unit}`);
    const sessions = sessionsOf(content, now);
    const gathering = gatheringOf(content, unitId, sessions, now);
    const rows = sessions.map((session) => ({ ...session, gatheringId: gathering.id }));
    await gatherings.insert(tx, gathering, rows);
  }
}

type Session = Omit<GatheringSession, 'gatheringId'>;

function sessionsOf({ sessions }: LectureContent, now: Date): Session[] {
  const today = startOfShanghaiDay(now).getTime();
  return sessions.map(({ inDays, hour, places }) => {
    const startsAt = new Date(today + inDays * DAY_MS + hour * HOUR_MS);
    const endsAt = new Date(startsAt.getTime() + SESSION_HOURS * HOUR_MS);
    return { id: newId(), startsAt, endsAt, capacity: places, reserved: RESERVED, taken: 0, lastNumber: 0 };
  });
}

function gatheringOf(content: LectureContent, unitId: string, sessions: readonly Session[], now: Date): Gathering {
  const { kind, activity, title, summary, lecturer, place, onlineLink, regionCode, guardianNeeded, form } = content;
  const last = Math.max(...sessions.map(({ startsAt }) => startsAt.getTime()));
  const said = { kind, title, summary, lecturer, place, onlineLink, regionCode, guardianNeeded, form: [...form] };
  return {
    ...{ id: newId(), unitId, activityOrdinal: activity, status: 'PUBLISHED', ...said, ages: [], offerHours: 12 },
    ...{ signUpOpensAt: new Date(now.getTime() - DAY_MS), signUpClosesAt: new Date(last - DAY_MS) },
    // Of no person: like the other content that ships to show the system.
    ...{ cancelReason: null, courseId: null, createdBy: 'demonstration', createdAt: now, updatedAt: now, revision: 1 },
  };
}
