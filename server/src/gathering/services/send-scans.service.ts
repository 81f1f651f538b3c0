import type { ScanDto, ScanRefusal, ScanResultDto } from '@good-netizen/shared/gathering/check-in.dto';
import { readTicketCode } from '@good-netizen/shared/gathering/ticket-code';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { settledTime } from '../domain/door-hours.js';
import type { Registration } from '../domain/registration.js';
import { DoorRepository } from '../persistence/door.repository.js';
import { type Arrival, CheckInBook } from './check-in-book.js';
import { type Door, DoorKeeper } from './door-keeper.js';
import { TicketCodes } from './ticket-codes.js';

/** States in which somebody has a place that they can come to. */
const withPlace: readonly RegistrationStatus[] = ['CONFIRMED', 'ATTENDED', 'NO_SHOW'];

type Judged =
  { readonly arrival: Arrival; readonly number: number } | (ScanResultDto & { readonly refusal: ScanRefusal });

/** Scans of stewards come in, at once or days later, in any order and more than once, from several telephones. */
@Injectable()
export class SendScansService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeper: DoorKeeper,
    private readonly door: DoorRepository,
    private readonly book: CheckInBook,
    private readonly tickets: TicketCodes,
    private readonly clock: Clock,
  ) {}

  /**
   * What became of each scan, in the order in which they were sent. A scan that was taken before is answered as it was then.
   * @throws GatheringNotFoundError, DoorNotYoursError, DoorClosedError
   */
  send(netizenId: string, sessionId: string, scans: readonly ScanDto[]): Promise<ScanResultDto[]> {
    return this.unitOfWork.run(async (tx) => {
      const door = await this.keeper.hold(tx, netizenId, sessionId);
      const single = [...new Map(scans.map((scan) => [scan.nonce, scan])).values()];
      const results = await this.takeIn(tx, door, single);
      return scans.flatMap(({ nonce }) => results.get(nonce) ?? []);
    });
  }

  private async takeIn(tx: EntityManager, door: Door, scans: readonly ScanDto[]): Promise<Map<string, ScanResultDto>> {
    const { session } = door;
    const nonces = scans.map(({ nonce }) => nonce);
    const numbers = scans.flatMap(({ code }) => readTicketCode(code)?.number ?? []);
    const places = await this.door.listNumbered(tx, session.id, [...new Set(numbers)]);
    const before = new Set((await this.door.listKnown(tx, session.id, nonces)).map(({ nonce }) => nonce));
    const fresh = scans.filter(({ nonce }) => !before.has(nonce)).map((scan) => this.judge(door, places, scan));
    const arrivals = fresh.flatMap((one) => ('arrival' in one ? one.arrival : []));
    await this.book.note(tx, session, places, arrivals);
    const answers = new Map<string, ScanResultDto>();
    for (const { nonce, code } of scans) {
      answers.set(nonce, { nonce, number: readTicketCode(code)?.number ?? null, refusal: null });
    }
    for (const one of fresh) if ('refusal' in one) answers.set(one.nonce, one);
    return answers;
  }

  private judge(door: Door, places: readonly Registration[], { nonce, code, direction, at }: ScanDto): Judged {
    const number = readTicketCode(code)?.number;
    const place = places.find((one) => one.number === number);
    if (!place || !this.tickets.fits(place, code)) return { nonce, number: null, refusal: 'UNKNOWN' };
    if (!withPlace.includes(place.status)) return { nonce, number: place.number, refusal: 'NO_PLACE' };
    const now = this.clock.now();
    const time = settledTime(new Date(at), now, door.hours);
    if (time === null) return { nonce, number: place.number, refusal: 'OUTSIDE' };
    const { id: registrationId } = place;
    const stewardId = door.steward.id;
    return {
      number: place.number,
      arrival: { nonce, registrationId, direction, at: time, receivedAt: now, stewardId },
    };
  }
}
