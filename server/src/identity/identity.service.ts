import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import { SessionExpiredError } from './domain/sign-in.error.js';
import { GuardianRepository } from './persistence/guardian.repository.js';
import { NetizenRepository } from './persistence/netizen.repository.js';
import { PhoneRepository } from './persistence/phone.repository.js';
import { WechatBindingRepository } from './persistence/wechat-binding.repository.js';
import { PersonIdentity } from './services/person-identity.js';
import { type VoterFacts, voterFactsOf } from './services/voter-facts.js';

export type { VoterFacts } from './services/voter-facts.js';

/** The front door for other rooms: facts about netizens, by id and within the caller's transaction or read. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly netizens: NetizenRepository,
    private readonly bindings: WechatBindingRepository,
    private readonly identity: PersonIdentity,
    private readonly guardians: GuardianRepository,
    private readonly phones: PhoneRepository,
    private readonly config: AppConfig,
  ) {}

  /** @throws SessionExpiredError when the netizen is no more: whoever holds their token has to sign in again */
  async getVoterFacts(tx: EntityManager, netizenId: string): Promise<VoterFacts> {
    const netizen = await this.netizens.find(tx, netizenId);
    if (!netizen) throw new SessionExpiredError();
    return voterFactsOf(netizen);
  }

  /** The same for many, in one query, for a batch. Who is no more is missing in the map. */
  async listVoterFacts(tx: EntityManager, netizenIds: readonly string[]): Promise<Map<string, VoterFacts>> {
    const found = await this.netizens.list(tx, [...new Set(netizenIds)]);
    return new Map(found.map((netizen) => [netizen.id, voterFactsOf(netizen)]));
  }

  /**
   * How many of these netizens are of each region; `null`: they have named none. Counted by the database.
   * @param chosen a query of their ids, in its one column
   */
  countByRegion(tx: EntityManager, chosen: SelectQueryBuilder<object>): Promise<Map<string | null, number>> {
    return this.netizens.countByRegion(tx, chosen);
  }

  /** @throws SessionExpiredError when the netizen is no more */
  async identityHashOf(tx: EntityManager, netizenId: string): Promise<string> {
    return (await this.getVoterFacts(tx, netizenId)).identityHash;
  }

  /** Whether a guardian's agreement stands for this child. Only asked about somebody under 14. */
  hasGuardianConsent(tx: EntityManager, netizenId: string): Promise<boolean> {
    return this.guardians.standsFor(tx, netizenId);
  }

  /** Whether a phone number is bound: the step-up that selections and posting ask for. */
  hasBoundPhone(tx: EntityManager, netizenId: string): Promise<boolean> {
    return this.phones.isBound(tx, netizenId);
  }

  /** The openid in the mini-program, to be handed to `wechat` and to nobody else. `null`: known from H5 only. */
  async findMiniProgramOpenid(tx: EntityManager, netizenId: string): Promise<string | null> {
    const binding = await this.bindings.findOfNetizen(tx, netizenId, this.config.wechat.miniProgram.appid);
    return binding ? this.identity.openidIn(binding) : null;
  }

  /** Who has this openid in the mini-program; `null`: nobody we know. */
  async findNetizenByOpenid(tx: EntityManager, openid: string): Promise<string | null> {
    const { appid } = this.config.wechat.miniProgram;
    const binding = await this.bindings.findByOpenid(
      tx,
      appid,
      this.identity.openidHash({ appId: appid, openid, unionid: null }),
    );
    return binding?.netizenId ?? null;
  }
}
