import { Injectable } from '@nestjs/common';
import { ConsentRepository } from './consent.repository.js';
import { NetizenRepository } from './netizen.repository.js';
import { SessionRepository } from './session.repository.js';
import { WechatBindingRepository } from './wechat-binding.repository.js';

/** The four tables that a sign-in writes together. */
@Injectable()
export class IdentityTables {
  constructor(
    readonly netizens: NetizenRepository,
    readonly bindings: WechatBindingRepository,
    readonly sessions: SessionRepository,
    readonly consents: ConsentRepository,
  ) {}
}
