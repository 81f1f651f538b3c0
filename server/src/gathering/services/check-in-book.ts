import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/id.js';
import type { CheckIn } from '../domain/check-in.js';
import type { DoorScan } from '../domain/door-scan.js';
import type { GatheringSession } from '../domain/gathering-session.js';
import { mergeScans, minutesOf } from '../domain/merge-scans.js';
import type { Registration } from '../domain/registration.js';
import { DoorRepository } from '../persistence/door.repository.js';

/** A scan that is to be noted. */
export type Arrival = Omit<DoorScan, 'id' | 'sessionId'>;
type Place = Pick<Registration, 'id' | 'status'>;

/** Works out from all scans of a registration whether its person came, and for how long. The caller has locked the session. */
@Injectable()
export class CheckInBook {
  constructor(private readonly door: DoorRepository) {}

  /** Notes the scans, of which none is known yet, and what follows from them for these registrations. */
  async note(
    tx: EntityManager,
    session: GatheringSession,
    places: readonly Place[],
    arrivals: readonly Arrival[],
  ): Promise<void> {
    await this.door.insertScans(
      tx,
      arrivals.map((arrival) => ({ ...arrival, id: newId(), sessionId: session.id })),
    );
    const seen = new Set(arrivals.map(({ registrationId }) => registrationId));
    await this.settle(
      tx,
      session,
      places.filter(({ id }) => seen.has(id)),
    );
  }

  /** Brings the check-ins and the states of these registrations to what their scans say. */
  async settle(tx: EntityManager, session: GatheringSession, places: readonly Place[]): Promise<void> {
    if (places.length === 0) return;
    const ids = places.map(({ id }) => id);
    const [scans, voids] = [await this.door.listScansOf(tx, ids), await this.door.listVoidsOf(tx, ids)];
    const known = new Map((await this.door.listCheckInsOf(tx, ids)).map((one) => [one.registrationId, one]));
    const found = ids.map((registrationId): { before: CheckIn | undefined; after: CheckIn | null } => {
      const before = known.get(registrationId);
      const ownScans = scans.filter((scan) => scan.registrationId === registrationId);
      const voided = voids.findLast((one) => one.registrationId === registrationId)?.at ?? null;
      const { enteredAt, leftAt } = mergeScans(ownScans, voided);
      if (enteredAt === null) return { before, after: null };
      const minutes = minutesOf({ enteredAt, leftAt }, session);
      const id = before?.id ?? newId();
      return { before, after: { id, sessionId: session.id, registrationId, enteredAt, leftAt, minutes } };
    });
    const fresh = found.flatMap(({ before, after }) => (after && !before ? after : []));
    await this.door.insertCheckIns(tx, fresh);
    for (const { before, after } of found) if (before && after) await this.door.changeCheckIn(tx, after);
    await this.door.removeCheckIns(
      tx,
      found.flatMap(({ before, after }) => (before && !after ? before.id : [])),
    );
    const here = new Set(found.flatMap(({ after }) => after?.registrationId ?? []));
    await this.moveStatuses(tx, places, here);
  }

  private async moveStatuses(tx: EntityManager, places: readonly Place[], here: ReadonlySet<string>): Promise<void> {
    const idsOf = (wanted: (place: Place) => boolean): string[] => places.filter(wanted).map(({ id }) => id);
    await this.door.setStatus(
      tx,
      idsOf(({ id, status }) => here.has(id) && status !== 'ATTENDED'),
      'ATTENDED',
    );
    await this.door.setStatus(
      tx,
      idsOf(({ id, status }) => !here.has(id) && status === 'ATTENDED'),
      'CONFIRMED',
    );
  }
}
