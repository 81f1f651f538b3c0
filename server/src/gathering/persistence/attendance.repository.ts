import { placeHolding, type RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { CheckInVoid } from '../domain/check-in-void.js';
import { CheckIn } from '../domain/check-in.js';
import { GatheringSession } from '../domain/gathering-session.js';
import { Gathering } from '../domain/gathering.js';
import { Registration } from '../domain/registration.js';

export interface Attended {
  readonly attended: number;
  readonly minutes: number;
}

/** One person's stay, or that it was taken back. */
export interface OwnCheckIn {
  readonly title: string;
  readonly startsAt: Date;
  readonly checkIn: CheckIn | null;
  readonly voids: readonly CheckInVoid[];
}

type Sum = number | string | null;

/** Who came, counted; and what is known of one person's coming. */
@Injectable()
export class AttendanceRepository {
  async countPlaces(tx: EntityManager, sessionIds: readonly string[]): Promise<Map<string, number>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await tx
      .createQueryBuilder(Registration, 'r')
      .select('r.sessionId', 'sessionId')
      .addSelect('COUNT(*)', 'places')
      .where({ sessionId: In([...sessionIds]), status: In([...placeHolding]) })
      .groupBy('r.sessionId')
      .getRawMany<{ sessionId: string; places: Sum }>();
    return new Map(rows.map(({ sessionId, places }) => [sessionId, Number(places)]));
  }

  async countAttended(tx: EntityManager, sessionIds: readonly string[]): Promise<Map<string, Attended>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await tx
      .createQueryBuilder(CheckIn, 'c')
      .select('c.sessionId', 'sessionId')
      .addSelect('COUNT(*)', 'attended')
      .addSelect('SUM(c.minutes)', 'minutes')
      .where({ sessionId: In([...sessionIds]) })
      .groupBy('c.sessionId')
      .getRawMany<{ sessionId: string; attended: Sum; minutes: Sum }>();
    return new Map(
      rows.map(({ sessionId, attended, minutes }) => [
        sessionId,
        { attended: Number(attended), minutes: Number(minutes) },
      ]),
    );
  }

  /**
   * Sessions that ended then or before, at whose door somebody was seen, and in which some who have a place were not. Where
   * nobody was seen at all, nobody stood at the door, and it is not known who came.
   */
  async listSessionsToSettle(tx: EntityManager, endedBefore: Date, take: number): Promise<string[]> {
    const confirmed: RegistrationStatus = 'CONFIRMED';
    const rows = await tx
      .createQueryBuilder(GatheringSession, 's')
      .innerJoin(Gathering, 'g', 'g.id = s.gatheringId')
      .innerJoin(Registration, 'r', 'r.sessionId = s.id AND r.status = :confirmed', { confirmed })
      .select('s.id', 'id')
      .distinct(true)
      .where('s.endsAt <= :endedBefore AND g.status <> :cancelled', { endedBefore, cancelled: 'CANCELLED' })
      .andWhere((query) => {
        const seen = query.subQuery().select('1').from(CheckIn, 'c').where('c.sessionId = s.id');
        return `EXISTS ${seen.getQuery()}`;
      })
      .limit(take)
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  async listOwn(tx: EntityManager, netizenId: string): Promise<OwnCheckIn[]> {
    const registrations = await tx.findBy(Registration, { netizenId });
    if (registrations.length === 0) return [];
    const registrationId = In(registrations.map(({ id }) => id));
    const [checkIns, voids] = [
      await tx.findBy(CheckIn, { registrationId }),
      await tx.findBy(CheckInVoid, { registrationId }),
    ];
    const sessions = await tx.findBy(GatheringSession, { id: In(registrations.map(({ sessionId }) => sessionId)) });
    const gatherings = await tx.findBy(Gathering, { id: In(sessions.map(({ gatheringId }) => gatheringId)) });
    return registrations.flatMap((registration) => {
      const session = sessions.find(({ id }) => id === registration.sessionId);
      const checkIn = checkIns.find((one) => one.registrationId === registration.id) ?? null;
      const own = voids.filter((one) => one.registrationId === registration.id);
      if (!session || (checkIn === null && own.length === 0)) return [];
      const title = gatherings.find(({ id }) => id === session.gatheringId)?.title ?? '';
      return [{ title, startsAt: session.startsAt, checkIn, voids: own }];
    });
  }

  /** Reasons may say something of a person. What was counted stays counted, under a registration that is gone. */
  async forgetReasons(tx: EntityManager, netizenId: string): Promise<void> {
    const registrations = await tx.find(Registration, { select: { id: true }, where: { netizenId } });
    if (registrations.length === 0) return;
    await tx.update(CheckInVoid, { registrationId: In(registrations.map(({ id }) => id)) }, { reason: '' });
  }
}
