import type { DeskCodeVersionDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { ModerationTicket } from '../../src/moderation/domain/moderation-ticket.js';
import { RunMachineChecksService } from '../../src/moderation/services/run-machine-checks.service.js';
import { Clock, TestClock } from '../../src/platform/clock.js';
import { signedIn, startDemonstrationApp } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

export type Netizen = { authorization: string };

/** The whole server with the demonstration, and the people at the desk that the code needs. */
export class CodeWorld {
  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    /** An editor of the unit that leads activity 1. */
    readonly lead: StaffAtDesk,
    readonly office: StaffAtDesk,
    readonly secondOffice: StaffAtDesk,
    /** An editor of a unit that does not lead. */
    readonly other: StaffAtDesk,
    readonly moderator: StaffAtDesk,
  ) {}

  static async open(databaseUrl?: string): Promise<CodeWorld> {
    const clock = new TestClock();
    const app = await startDemonstrationApp({ clock, ...(databaseUrl ? { databaseUrl } : {}) });
    const unit = await unitNamed(app, '省委网信办');
    const education = await unitNamed(app, '省教育厅');
    const at = (role: Parameters<typeof grantOf>[0], id = unit) => staffAtDesk(app, id, [grantOf(role, id)]);
    return new CodeWorld(
      app,
      clock,
      await at('UNIT_EDITOR'),
      await at('OFFICE_ADMIN'),
      await at('OFFICE_ADMIN'),
      await at('UNIT_EDITOR', education),
      await at('MODERATOR'),
    );
  }

  netizen(ageBand: Parameters<typeof signedIn>[1] = 'ADULT'): Promise<Netizen> {
    return signedIn(this.app, ageBand);
  }

  ask(
    headers: Netizen | Record<string, never>,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
  ) {
    return this.app.inject({ method, url: `/api/${path}`, headers, ...(body ? { payload: body } : {}) });
  }

  async sign(netizen: Netizen, version: number, regionCode = '520100') {
    const body = { version, acknowledged: true, display: 'NICKNAME', displayName: '山里人', regionCode };
    return this.ask(netizen, 'POST', 'pledge/pledges', body);
  }

  async draft(): Promise<DeskCodeVersionDto> {
    return (await this.lead.ask('POST', 'desk/code-versions', { from: 'PUBLISHED' })).json<DeskCodeVersionDto>();
  }

  async version(id: string): Promise<DeskCodeVersionDto> {
    return (await this.lead.ask('GET', `desk/code-versions/${id}`)).json<DeskCodeVersionDto>();
  }

  /** Lays a draft out for ten days; returns the consultation's id. */
  async consult({ id, revision }: DeskCodeVersionDto): Promise<string> {
    const closesAt = new Date(this.clock.now().getTime() + 10 * 86_400_000).toISOString();
    const response = await this.lead.ask('POST', `desk/code-versions/${id}/consultation`, { revision, closesAt });
    return response.json<{ id: string }>().id;
  }

  async say(netizen: Netizen, consultationId: string, clauseKey: string, body: object): Promise<MyOpinionDto> {
    const response = await this.ask(netizen, 'PUT', `consultations/${consultationId}/opinions/${clauseKey}`, body);
    const own = response.json<MyOpinionDto[]>().find((opinion) => opinion.clauseKey === clauseKey);
    if (!own) throw new Error(response.payload);
    return own;
  }

  /** A moderator decides about the newest hand-in of a thing. */
  async decide(objectId: string, verdict: 'PASS' | 'REJECT', reasonCode?: string): Promise<number> {
    const tickets = await this.app.app
      .get(UnitOfWork)
      .read((tx) => tx.find(ModerationTicket, { where: { objectId }, order: { round: 'DESC' } }));
    const id = tickets[0]?.id ?? 'none';
    await this.lockTicket(id);
    const body = { verdict, ...(reasonCode ? { reasonCode } : {}) };
    return (await this.moderator.ask('POST', `desk/moderation/tickets/${id}/decision`, body)).statusCode;
  }

  /** The machine looks first; the clockwork of the application may be at it at the same moment. */
  private async lockTicket(id: string): Promise<void> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await this.app.app.get(RunMachineChecksService, { strict: false }).run();
      const { statusCode } = await this.moderator.ask('POST', `desk/moderation/tickets/${id}/lock`);
      if (statusCode < 300) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`ticket ${id} could not be locked`);
  }

  /** Public answers are some seconds old. */
  wait(seconds = 30): void {
    (this.app.app.get(Clock) as TestClock).advanceSeconds(seconds);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
