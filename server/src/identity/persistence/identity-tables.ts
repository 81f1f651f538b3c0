import { Injectable } from '@nestjs/common';
import { ConsentRepository } from './consent.repository.js';
import { DeletionRepository } from './deletion.repository.js';
import { NetizenRepository } from './netizen.repository.js';
import { SessionRepository } from './session.repository.js';
import { WechatBindingRepository } from './wechat-binding.repository.js';

/** The tables that a sign-in reads and writes together. */
@Injectable()
export class IdentityTables {
  constructor(
    readonly netizens: NetizenRepository,
    readonly bindings: WechatBindingRepository,
    readonly sessions: SessionRepository,
    readonly consents: ConsentRepository,
    readonly departures: DeletionRepository,
  ) {}
}
