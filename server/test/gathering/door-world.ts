import { createHash, randomBytes } from 'node:crypto';
import type {
  DoorListDto,
  DoorRight,
  ScanDirection,
  ScanDto,
  ScanResultDto,
  StewardInvitationDto,
  TicketCodeDto,
} from '@good-netizen/shared/gathering/check-in.dto';
import type { RegistrationStatus } from '@good-netizen/shared/states/registration.states';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { CheckIn } from '../../src/gathering/domain/check-in.js';
import { DoorScan } from '../../src/gathering/domain/door-scan.js';
import { GatheringSession } from '../../src/gathering/domain/gathering-session.js';
import { Gathering } from '../../src/gathering/domain/gathering.js';
import { Registration } from '../../src/gathering/domain/registration.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { signedIn, startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

const MINUTE_MS = 60_000;

/** A lecture that begins in four hours and lasts two, and people who have a place. */
export interface Lecture {
  readonly gatheringId: string;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly comers: readonly { readonly netizenId: string; readonly registrationId: string; readonly code: string }[];
}

/** The whole server, an organiser, stewards and comers. People are made without WeChat and signed in anew for every request. */
export class DoorWorld {
  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    readonly unitId: string,
  ) {}

  static async open(databaseUrl: string): Promise<DoorWorld> {
    const clock = new TestClock();
    const app = await startDemonstrationApp({ clock, databaseUrl });
    return new DoorWorld(app, clock, await unitNamed(app, '省妇联'));
  }

  editor(): Promise<StaffAtDesk> {
    return staffAtDesk(this.app, this.unitId, [grantOf('UNIT_EDITOR', this.unitId)]);
  }

  async person(): Promise<string> {
    const { authorization } = await signedIn(this.app);
    const [, body = ''] = authorization.split('.');
    return (JSON.parse(Buffer.from(body, 'base64url').toString()) as { sub: string }).sub;
  }

  ask(netizenId: string, method: InjectOptions['method'], path: string, payload?: object) {
    const token = this.app.app.get(AccessTokens, { strict: false }).issue({ netizenId, sessionId: newId() });
    const headers = { authorization: `Bearer ${token}` };
    return this.app.inject({ method, url: `/api/${path}`, headers, ...(payload ? { payload } : {}) });
  }

  async lecture(places: number, change: Partial<Gathering> = {}): Promise<Lecture> {
    const at = (minutes: number): Date => new Date(this.clock.now().getTime() + minutes * MINUTE_MS);
    const now = at(0);
    const gathering: Gathering = {
      ...{ id: newId(), kind: 'FAMILY_LECTURE', status: 'PUBLISHED', unitId: this.unitId, activityOrdinal: 5 },
      ...{ regionCode: '520100', title: '和孩子一起上网', summary: '一小时，三个办法。', lecturer: null },
      ...{ place: '文化馆', onlineLink: null, ages: [], guardianNeeded: false, form: [], signUpOpensAt: now },
      ...{ signUpClosesAt: at(60), offerHours: 12, cancelReason: null, courseId: null, createdBy: newId() },
      ...{ createdAt: now, updatedAt: now, revision: 1, ...change },
    };
    const gatheringId = gathering.id;
    const session: GatheringSession = {
      ...{ id: newId(), gatheringId, startsAt: at(240), endsAt: at(360), capacity: 1000, reserved: 0 },
      ...{ taken: places, lastNumber: places },
    };
    const { id: sessionId, startsAt, endsAt } = session;
    const registrations: Registration[] = [];
    for (let number = 1; number <= places; number += 1) {
      registrations.push({
        ...{ id: newId(), sessionId, netizenId: await this.person(), status: 'CONFIRMED', number, answers: {} },
        ...{ withGuardian: false, signedUpAt: now, offeredUntil: null, repeatKey: `${number}` },
      });
    }
    await this.unitOfWork.run(async (tx) => {
      await tx.insert(Gathering, gathering);
      await tx.insert(GatheringSession, session);
      if (places > 0) await tx.insert(Registration, registrations);
    });
    const comers = [];
    for (const { id: registrationId, netizenId } of registrations) {
      const { code } = ok<TicketCodeDto>(await this.ask(netizenId, 'GET', `me/registrations/${registrationId}/ticket`));
      comers.push({ netizenId, registrationId, code });
    }
    return { gatheringId, sessionId, startsAt, endsAt, comers };
  }

  invite(by: StaffAtDesk, { gatheringId }: Lecture, right: DoorRight = 'STEWARD', note = '志愿者') {
    return by.ask('POST', `desk/gatherings/${gatheringId}/stewards`, { right, note });
  }

  take(netizenId: string, code: string): Promise<LightMyRequestResponse> {
    return this.ask(netizenId, 'POST', 'me/stewardships', { code });
  }

  /** Somebody who helps at the door of this lecture. */
  async steward(lecture: Lecture, right: DoorRight = 'STEWARD'): Promise<string> {
    const netizenId = await this.person();
    const { code } = ok<StewardInvitationDto>(await this.invite(await this.editor(), lecture, right), 201);
    ok(await this.take(netizenId, code));
    return netizenId;
  }

  /** So many minutes after the session begins. */
  toMinute(minutes: number, { startsAt }: Lecture): Date {
    const at = this.minute(minutes, { startsAt });
    this.clock.set(at);
    return at;
  }

  minute(minutes: number, { startsAt }: Pick<Lecture, 'startsAt'>): Date {
    return new Date(startsAt.getTime() + minutes * MINUTE_MS);
  }

  send(steward: string, { sessionId }: Lecture, scans: readonly ScanDto[]): Promise<LightMyRequestResponse> {
    return this.ask(steward, 'POST', `gatherings/sessions/${sessionId}/scans`, { scans });
  }

  async sent(steward: string, lecture: Lecture, scans: readonly ScanDto[]): Promise<ScanResultDto[]> {
    return ok(await this.send(steward, lecture, scans));
  }

  async door(steward: string, { sessionId }: Lecture): Promise<DoorListDto> {
    return ok(await this.ask(steward, 'GET', `gatherings/sessions/${sessionId}/door`));
  }

  void(
    steward: string,
    { sessionId }: Lecture,
    number: number,
    reason = '扫错了人，不是他的码',
  ): Promise<LightMyRequestResponse> {
    return this.ask(steward, 'POST', `gatherings/sessions/${sessionId}/voids`, { number, reason });
  }

  async statuses({ sessionId }: Lecture): Promise<RegistrationStatus[]> {
    const find = { where: { sessionId }, order: { number: 'ASC' } } as const;
    return (await this.unitOfWork.read((tx) => tx.find(Registration, find))).map(({ status }) => status);
  }

  checkIns({ sessionId }: Lecture): Promise<CheckIn[]> {
    return this.unitOfWork.read((tx) => tx.findBy(CheckIn, { sessionId }));
  }

  scans({ sessionId }: Lecture): Promise<DoorScan[]> {
    return this.unitOfWork.read((tx) => tx.findBy(DoorScan, { sessionId }));
  }

  get unitOfWork(): UnitOfWork {
    return this.app.app.get(UnitOfWork);
  }
}

export function scanOf(code: string, at: Date, direction: ScanDirection = 'IN'): ScanDto {
  return { nonce: randomBytes(16).toString('hex'), code, direction, at: at.toISOString() };
}

export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 32);

export function ok<T>(response: LightMyRequestResponse, status = 200): T {
  if (response.statusCode !== status) throw new Error(`${response.statusCode}: ${response.payload}`);
  return response.payload === '' ? (undefined as T) : response.json<T>();
}

export const codeOf = (response: LightMyRequestResponse): string => response.json<{ code: string }>().code;
