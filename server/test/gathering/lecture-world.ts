import type { DeskGatheringDto, SessionWishDto, WriteGatheringDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { RegistrationDto } from '@good-netizen/shared/gathering/registration.dto';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import type { InboxDto, NoticeDto } from '@good-netizen/shared/notice/notice.dto';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { HandOnOffersService } from '../../src/gathering/services/hand-on-offers.service.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { signedIn, startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

export type Visitor = { authorization: string };
const HOUR_MS = 3_600_000;

/** The whole server, somebody of the women's federation at its desk, and people with telephones. */
export class LectureWorld {
  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    readonly unitId: string,
    readonly editor: StaffAtDesk,
  ) {}

  static async open(databaseUrl: string): Promise<LectureWorld> {
    const clock = new TestClock();
    const app = await startDemonstrationApp({ clock, databaseUrl });
    const unitId = await unitNamed(app, '省妇联');
    const editor = await staffAtDesk(app, unitId, [grantOf('UNIT_EDITOR', unitId)]);
    return new LectureWorld(app, clock, unitId, editor);
  }

  /** So many hours from now, as an ISO instant. */
  at(hours: number): string {
    return new Date(this.clock.now().getTime() + hours * HOUR_MS).toISOString();
  }

  session(change: Partial<SessionWishDto> = {}): SessionWishDto {
    return { startsAt: this.at(240), endsAt: this.at(242), capacity: 3, reserved: 1, ...change };
  }

  wish(change: Partial<WriteGatheringDto> = {}): WriteGatheringDto {
    return {
      ...{ activity: 5, kind: 'FAMILY_LECTURE', title: ' 和孩子一起上网 ', summary: '一小时，三个办法。' },
      ...{ lecturer: '演示·讲师', place: '文化馆一楼', regionCode: '520100', ages: [], guardianNeeded: false },
      form: [{ key: 'grade', kind: 'CHOICE', label: '孩子的年级', required: true, options: ['小学', '初中'] }],
      ...{ signUpOpensAt: this.at(0), signUpClosesAt: this.at(200), offerHours: 12, sessions: [this.session()] },
      ...change,
    };
  }

  write(change: Partial<WriteGatheringDto> = {}, who = this.editor): Promise<LightMyRequestResponse> {
    return who.ask('POST', 'desk/gatherings', this.wish(change));
  }

  step({ id, revision }: DeskGatheringDto, step: string, more: object = {}, who = this.editor) {
    return who.ask('POST', `desk/gatherings/${id}/${step}`, { revision, ...more });
  }

  async published(change: Partial<WriteGatheringDto> = {}): Promise<DeskGatheringDto> {
    const draft = ok<DeskGatheringDto>(await this.write(change), 201);
    return ok(await this.step(draft, 'publication'));
  }

  visitor(ageBand: AgeBand | null = 'ADULT'): Promise<Visitor> {
    return signedIn(this.app, ageBand);
  }

  ask(who: Visitor | object, method: InjectOptions['method'], path: string, payload?: object, key = newId()) {
    const headers = { ...who, 'idempotency-key': key };
    return this.app.inject({ method, url: `/api/${path}`, headers, ...(payload ? { payload } : {}) });
  }

  signUp(who: Visitor, { sessions }: DeskGatheringDto, more: object = {}): Promise<LightMyRequestResponse> {
    const path = `gatherings/sessions/${sessions[0]?.id ?? ''}/registrations`;
    return this.ask(who, 'POST', path, { answers: { grade: '小学' }, ...more });
  }

  /** So many people one after the other, each with their registration. */
  async comers(gathering: DeskGatheringDto, count: number): Promise<{ who: Visitor; own: RegistrationDto }[]> {
    const all = [];
    for (let i = 0; i < count; i += 1) {
      const who = await this.visitor();
      all.push({ who, own: ok<RegistrationDto>(await this.signUp(who, gathering), 201) });
    }
    return all;
  }

  async own(who: Visitor, { id }: RegistrationDto): Promise<RegistrationDto> {
    return ok(await this.ask(who, 'GET', `me/registrations/${id}`));
  }

  async inbox(who: Visitor): Promise<NoticeDto[]> {
    return ok<InboxDto>(await this.ask(who, 'GET', 'me/notices')).rows;
  }

  /** What happens by itself every quarter of a minute. */
  async clockwork(): Promise<void> {
    const service = this.app.app.get(HandOnOffersService, { strict: false });
    await service.handOn();
    await service.tellCancelled();
  }
}

export function ok<T>(response: LightMyRequestResponse, status = 200): T {
  if (response.statusCode !== status) throw new Error(`${response.statusCode}: ${response.payload}`);
  return response.json<T>();
}

export const codeOf = (response: LightMyRequestResponse): string => response.json<{ code: string }>().code;
