import { Injectable } from '@nestjs/common';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { agreesToAllInForce, consentInForce, documentsNotYetAgreed } from '../domain/consent-in-force.js';
import { consentsTo } from '../domain/new-consents.js';
import { ConsentOutdatedError } from '../domain/privacy.error.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import type { NetizenActor } from '../netizen-actor.js';
import { IdentityTables } from '../persistence/identity-tables.js';
import { type OpenedSession, SessionTokens } from './opened-session.js';

/** Somebody who is signed in agrees to documents that changed meanwhile; the new token may write again. */
@Injectable()
export class AgreeToDocumentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: IdentityTables,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws ConsentOutdatedError when these are not the versions in force, SessionExpiredError without a live session */
  async agree(actor: NetizenActor, consent: ConsentDto): Promise<OpenedSession> {
    if (!agreesToAllInForce(consent)) throw new ConsentOutdatedError(consentInForce());
    try {
      await this.unitOfWork.run((tx) => this.keep(tx, actor.netizenId));
    } catch (error) {
      // A second tap has agreed to the same at the same moment.
      if (constraintViolation(error)?.kind !== 'unique') throw error;
    }
    const { netizen, session } = await this.unitOfWork.read(async (tx) => ({
      netizen: await this.tables.netizens.find(tx, actor.netizenId),
      session: await this.tables.sessions.find(tx, actor.sessionId),
    }));
    if (!netizen || !session || session.endedAt !== null) throw new SessionExpiredError();
    return { netizen, session, tokens: this.tokens.of(session) };
  }

  private async keep(tx: EntityManager, netizenId: string): Promise<void> {
    if (!(await this.tables.netizens.find(tx, netizenId))) throw new SessionExpiredError();
    const due = documentsNotYetAgreed(await this.tables.consents.list(tx, netizenId));
    await this.tables.consents.insert(tx, consentsTo(due, netizenId, this.clock.now()));
  }
}
