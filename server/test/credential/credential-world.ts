import { gunzipSync } from 'node:zlib';
import type { CredentialDto, DeskCertificateDto } from '@good-netizen/shared/credential/credential.dto';
import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { CompletionRepository } from '../../src/classroom/persistence/completion.repository.js';
import { Course } from '../../src/classroom/domain/course.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { TestClock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { newPublicToken } from '../../src/platform/public-token.js';
import { startDemonstrationApp, signedIn } from '../support/demonstration-app.js';
import { grantOf, type StaffAtDesk, staffAtDesk, unitNamed } from '../support/staff-world.js';
import type { TestApp } from '../support/test-app.js';

export type Netizen = { authorization: string };
export type Purpose = 'revocation' | 'suspension';

/** The claims of a JWT, unchecked. */
export const claimsOf = <T>(jwt: string): T =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8')) as T;

/** The whole server with the demonstration, and two members of the office. */
export class CredentialWorld {
  private numbers = 0;

  private constructor(
    readonly app: TestApp,
    readonly clock: TestClock,
    readonly office: StaffAtDesk,
    readonly second: StaffAtDesk,
  ) {}

  static async open(databaseUrl: string, clock = new TestClock()): Promise<CredentialWorld> {
    const app = await startDemonstrationApp({ clock, databaseUrl });
    const unit = await unitNamed(app, '省委网信办');
    const person = () => staffAtDesk(app, unit, [grantOf('OFFICE_ADMIN', unit)]);
    return new CredentialWorld(app, clock, await person(), await person());
  }

  netizen = (): Promise<Netizen> => signedIn(this.app);

  ask(headers: Netizen | Record<string, never>, method: 'GET' | 'POST', path: string, payload?: object) {
    return this.app.inject({ method, url: `/api/${path}`, headers, ...(payload ? { payload } : {}) });
  }

  async pledge(netizen: Netizen, display: 'ANONYMOUS' | 'REAL_NAME' = 'REAL_NAME'): Promise<PledgeDto> {
    const code = (await this.ask({}, 'GET', 'pledge/code')).json<{ version: number }>();
    const wish = { version: code.version, acknowledged: true, regionCode: '520100', display };
    const named = display === 'REAL_NAME' ? { displayName: '张演示' } : {};
    return (await this.ask(netizen, 'POST', 'pledge/pledges', { ...wish, ...named })).json<PledgeDto>();
  }

  /** Somebody has finished a course of the demonstration; the way there is another test's. */
  async completion(netizen: Netizen): Promise<{ id: string; number: string; publicToken: string }> {
    const { netizenId } = (await this.ask(netizen, 'GET', 'me')).json<{ netizenId: string }>();
    this.numbers += 1;
    const number = `WK-2018-9${String(this.numbers).padStart(6, '0')}`;
    const given = { id: newId(), number, publicToken: newPublicToken() };
    await this.app.app.get(UnitOfWork).run(async (tx) => {
      const [course] = await tx.find(Course, { take: 1 });
      if (!course) throw new Error('the demonstration has no course');
      await this.app.app.get(CompletionRepository, { strict: false }).insert(tx, {
        ...{ ...given, netizenId, courseId: course.id, courseVersion: course.version },
        ...{ status: 'ISSUED', completedAt: this.clock.now(), revokedAt: null },
      });
    });
    return given;
  }

  async take(
    netizen: Netizen,
    kind: 'PLEDGE' | 'COMPLETION',
    publicToken: string,
    withName = false,
  ): Promise<CredentialDto> {
    const answer = await this.ask(netizen, 'POST', 'credentials', { kind, publicToken, withName });
    if (answer.statusCode !== 200) throw new Error(answer.payload);
    return answer.json<CredentialDto>();
  }

  desk = async (number: string): Promise<DeskCertificateDto> =>
    (await this.office.ask('GET', `desk/certificates/${number}`)).json<DeskCertificateDto>();

  act(verb: 'suspension' | 'resumption' | 'revocation', number: string, who = this.office) {
    return who.ask('POST', `desk/certificates/${number}/${verb}`, { reason: '演示：核实后发现不是本人学习' });
  }

  async revoke(number: string): Promise<void> {
    const { proposalId } = (await this.act('revocation', number)).json<{ proposalId: string }>();
    const decision = { approve: true, reason: '演示：已核对' };
    const answer = await this.second.ask('POST', `desk/proposals/${proposalId}/decision`, decision);
    if (answer.statusCode >= 300) throw new Error(answer.payload);
  }

  statusList = async (purpose: Purpose, ordinal = 0): Promise<string> =>
    (await this.ask({}, 'GET', `credentials/status/${ordinal}/${purpose}`)).payload;

  /** The bit of a credential in the published list, read as another verifier would. */
  async bit(jwt: string, purpose: Purpose): Promise<number> {
    const { credentialStatus } = claimsOf<{ credentialStatus: { statusListIndex: string } }>(jwt);
    const list = await this.statusList(purpose);
    const { credentialSubject } = claimsOf<{ credentialSubject: { encodedList: string } }>(list);
    const bits = gunzipSync(Buffer.from(credentialSubject.encodedList.slice(1), 'base64url'));
    const index = Number(credentialStatus.statusListIndex);
    return ((bits[index >> 3] ?? 0) >> (7 - (index & 7))) & 1;
  }

  close = (): Promise<void> => this.app.close();
}
