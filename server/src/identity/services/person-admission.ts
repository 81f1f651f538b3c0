import { Injectable } from '@nestjs/common';
import type { ConsentDto } from '@good-netizen/shared/identity/identity.dto';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import type { WechatPerson } from '../../wechat/wechat-login.js';
import { agreesToAllInForce, consentInForce, documentsNotYetAgreed } from '../domain/consent-in-force.js';
import { Netizen } from '../domain/netizen.js';
import { consentsTo } from '../domain/new-consents.js';
import type { Session, SessionClient } from '../domain/session.js';
import { ConsentRequiredError } from '../domain/sign-in.error.js';
import { IdentityTables } from '../persistence/identity-tables.js';
import { newSession, type OpenedSession, SessionTokens } from './opened-session.js';
import { PersonIdentity } from './person-identity.js';

export interface Admission {
  person: WechatPerson;
  client: SessionClient;
  /** What the person agrees to with this sign-in; `null` for somebody who says nothing and has agreed before. */
  consent: ConsentDto | null;
}

/** Parallel first sign-ins of one person collide on a unique key; the losers look again and find the winner's row. */
const MAX_ATTEMPTS = 5;

/** Lets a person in whom WeChat has named: the netizen is found or made, the consent kept, a session opened. */
@Injectable()
export class PersonAdmission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tables: IdentityTables,
    private readonly identity: PersonIdentity,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
  ) {}

  /** @throws ConsentRequiredError when the documents in force were not agreed to, now or before */
  async admit(admission: Admission): Promise<OpenedSession> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { netizen, session } = await this.unitOfWork.run((tx) => this.enter(tx, admission));
        return { netizen, session, tokens: this.tokens.of(session) };
      } catch (error) {
        if (attempt >= MAX_ATTEMPTS || !isRace(error)) throw error;
      }
    }
  }

  private async enter(tx: EntityManager, admission: Admission): Promise<{ netizen: Netizen; session: Session }> {
    const { person, client, consent } = admission;
    const now = this.clock.now();
    const openidHash = this.identity.openidHash(person);
    const binding = await this.tables.bindings.findByOpenid(tx, person.appId, openidHash);
    const known = await this.find(tx, person, binding?.netizenId);
    const agreedBefore = known ? await this.tables.consents.list(tx, known.id) : [];
    const due = documentsNotYetAgreed(agreedBefore);
    if (due.length > 0 && !agreesToAllInForce(consent)) throw new ConsentRequiredError(consentInForce());

    const netizen = known ?? (await this.newcomer(tx, admission, now));
    if (!known) await this.tables.netizens.insert(tx, netizen);
    if (!binding) await this.tables.bindings.insert(tx, this.identity.binding(person, netizen.id, now));
    await this.tables.consents.insert(tx, consentsTo(due, netizen.id, now));
    const session = newSession(netizen.id, client, now);
    await this.tables.sessions.insert(tx, session);
    return { netizen, session };
  }

  /** By identity first; by openid for somebody who came before the operator's apps were bound to one another. */
  private async find(tx: EntityManager, person: WechatPerson, boundTo: string | undefined): Promise<Netizen | null> {
    const netizen = await this.tables.netizens.findByIdentityHash(tx, this.identity.identityHash(person));
    if (netizen || boundTo === undefined) return netizen;
    return this.tables.netizens.find(tx, boundTo);
  }

  /** Somebody who left and comes back is no newcomer: they were seen when they were first seen. */
  private async newcomer(tx: EntityManager, { person, client }: Admission, now: Date): Promise<Netizen> {
    const identityHash = this.identity.identityHash(person);
    const departed = await this.tables.departures.findDeparted(tx, identityHash);
    if (departed) await this.tables.departures.forgetDeparted(tx, identityHash);
    return Object.assign(new Netizen(), {
      id: newId(),
      identityHash,
      identitySource: this.identity.source(person, client),
      ageBand: null,
      ageBandChangedAt: null,
      regionCode: null,
      regionChangedAt: null,
      sectorCode: null,
      nickname: null,
      firstSeenAt: departed?.firstSeenAt ?? now,
      createdAt: now,
    });
  }
}

/** Somebody else has just made the same person, or the account was erased while its owner came back. */
function isRace(error: unknown): boolean {
  const kind = constraintViolation(error)?.kind;
  return kind === 'unique' || kind === 'foreign-key';
}
