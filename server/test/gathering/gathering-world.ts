import type { SignUpDto } from '@good-netizen/shared/gathering/registration.dto';
import { GatheringSession } from '../../src/gathering/domain/gathering-session.js';
import { Gathering } from '../../src/gathering/domain/gathering.js';
import { Registration } from '../../src/gathering/domain/registration.js';
import { GatheringRepository } from '../../src/gathering/persistence/gathering.repository.js';
import { RegistrationRepository } from '../../src/gathering/persistence/registration.repository.js';
import { SeatBook } from '../../src/gathering/services/seat-book.js';
import { HandOnOffersService } from '../../src/gathering/services/hand-on-offers.service.js';
import type { NoticeService, Telling } from '../../src/notice/notice.service.js';
import { TellComers } from '../../src/gathering/services/tell-comers.js';
import { SettleRegistrationService } from '../../src/gathering/services/settle-registration.service.js';
import type { Comer } from '../../src/gathering/domain/sign-up-rules.js';
import { SignUpService } from '../../src/gathering/services/sign-up.service.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import type { TestDatabase } from '../support/test-database.js';

const DAY_MS = 24 * 3_600_000;

/** Lectures that take place in ten days, and people who want to come. */
export class GatheringWorld {
  readonly clock = new TestClock();
  readonly signUps: SignUpService;
  readonly settling: SettleRegistrationService;
  readonly clockwork: HandOnOffersService;
  /** Titles of what people were told. Real notices are looked at where the whole server runs. */
  readonly told: string[] = [];

  constructor(private readonly database: TestDatabase) {
    const registrations = new RegistrationRepository();
    const gatherings = new GatheringRepository();
    const notices = { tell: (_tx: unknown, { title }: Telling) => Promise.resolve(void this.told.push(title)) };
    const tell = new TellComers(notices as unknown as NoticeService);
    const seats = new SeatBook(gatherings, registrations, tell, this.clock);
    this.clockwork = new HandOnOffersService(database.unitOfWork, seats, gatherings, registrations, tell, this.clock);
    this.signUps = new SignUpService(database.unitOfWork, seats, registrations, this.clock);
    this.settling = new SettleRegistrationService(database.unitOfWork, seats, registrations, this.clock);
  }

  /** The id of a session of a published lecture. */
  async lecture(places: { capacity: number; reserved?: number }, more: Partial<Gathering> = {}): Promise<string> {
    const at = (days: number): Date => new Date(this.clock.now().getTime() + days * DAY_MS);
    const now = at(0);
    const gathering: Gathering = {
      ...{ id: newId(), kind: 'FAMILY_LECTURE', status: 'PUBLISHED', unitId: newId(), activityOrdinal: 5 },
      ...{
        regionCode: '520300',
        title: '和孩子一起上网',
        summary: '一小时，三个办法。',
        lecturer: null,
        place: '文化馆',
      },
      ...{ onlineLink: null, ages: [], guardianNeeded: false, form: [], signUpOpensAt: now, signUpClosesAt: at(9) },
      ...{ offerHours: 12, cancelReason: null, courseId: null, createdBy: newId(), createdAt: now, updatedAt: now },
      ...{ revision: 1, ...more },
    };
    const session: GatheringSession = {
      ...{ id: newId(), gatheringId: gathering.id, startsAt: at(10), endsAt: at(10.1) },
      ...{ reserved: 0, taken: 0, lastNumber: 0, ...places },
    };
    await this.database.unitOfWork.run(async (tx) => {
      await tx.insert(Gathering, gathering);
      await tx.insert(GatheringSession, session);
    });
    return session.id;
  }

  signUp(sessionId: string, who: Partial<Comer> = {}, wish: Partial<SignUpDto> = {}, key = newId()) {
    const comer: Comer = { netizenId: newId(), ageBand: 'ADULT', guarded: false, ...who };
    return this.signUps.signUp(comer, sessionId, { answers: {}, ...wish }, key);
  }

  async many(sessionId: string, count: number): Promise<Registration[]> {
    return Promise.all(Array.from({ length: count }, () => this.signUp(sessionId)));
  }

  registrations(sessionId: string): Promise<Registration[]> {
    return this.database.unitOfWork.read((tx) =>
      tx.find(Registration, { where: { sessionId }, order: { number: 'ASC' } }),
    );
  }

  session(id: string): Promise<GatheringSession> {
    return this.database.unitOfWork.read((tx) => tx.findOneByOrFail(GatheringSession, { id }));
  }
}
