import { Injectable } from '@nestjs/common';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { BoundPhones } from './bound-phones.js';

@Injectable()
export class ShowPhoneService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly phones: BoundPhones,
  ) {}

  /** The netizen's own number, masked. */
  show(netizenId: string): Promise<PhoneDto> {
    return this.unitOfWork.read((tx) => this.phones.show(tx, netizenId));
  }
}
