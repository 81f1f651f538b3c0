import { Injectable } from '@nestjs/common';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import type { EntityManager } from 'typeorm';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { WechatClient } from '../../wechat/wechat-client.js';
import type { PhoneNumber } from '../domain/phone-number.js';
import { PhoneNeedsMiniProgramError, PhoneTakenError } from '../domain/phone.error.js';
import { IdentityService } from '../identity.service.js';
import { BoundPhones } from './bound-phones.js';
import { askWechatForPhone } from './wechat-refusals.js';

const ONE_PERSON_PER_NUMBER = 'bound_phone_number_hash_key';

/** A netizen binds the number that WeChat knows, or another one in its place. */
@Injectable()
export class BindPhoneService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wechat: WechatClient,
    private readonly identity: IdentityService,
    private readonly phones: BoundPhones,
    private readonly clock: Clock,
  ) {}

  /**
   * @param code of the phone button's event
   * @throws PhoneNeedsMiniProgramError, PhoneCodeInvalidError, PhoneTakenError (another person has bound this number)
   */
  async bind(netizenId: string, code: string): Promise<PhoneDto> {
    const openid = await this.unitOfWork.read((tx) => this.identity.findMiniProgramOpenid(tx, netizenId));
    if (openid === null) throw new PhoneNeedsMiniProgramError();
    const number = await askWechatForPhone(() => this.wechat.phoneNumberOf({ code, openid }));
    try {
      return await this.unitOfWork.run((tx) => this.keep(tx, netizenId, number));
    } catch (error) {
      if (constraintViolation(error)?.name === ONE_PERSON_PER_NUMBER) throw new PhoneTakenError();
      throw error;
    }
  }

  private async keep(tx: EntityManager, netizenId: string, number: PhoneNumber): Promise<PhoneDto> {
    // The netizen may have left while WeChat was asked.
    await this.identity.getVoterFacts(tx, netizenId);
    await this.phones.put(tx, netizenId, number, this.clock.now());
    return this.phones.show(tx, netizenId);
  }
}
