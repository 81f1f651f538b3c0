import { Injectable } from '@nestjs/common';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { PhoneNotBoundError } from '../domain/phone.error.js';
import { BoundPhones } from './bound-phones.js';

@Injectable()
export class RemovePhoneService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly phones: BoundPhones,
    private readonly clock: Clock,
  ) {}

  /** @throws PhoneNotBoundError */
  remove(netizenId: string): Promise<PhoneDto> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.phones.take(tx, netizenId, this.clock.now()))) throw new PhoneNotBoundError();
      return this.phones.show(tx, netizenId);
    });
  }
}
