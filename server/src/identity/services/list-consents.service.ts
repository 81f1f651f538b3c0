import { Injectable } from '@nestjs/common';
import type { ConsentsDto } from '@good-netizen/shared/identity/privacy.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { ConsentRepository } from '../persistence/consent.repository.js';
import { presentConsents } from '../presenters/present-consents.js';

@Injectable()
export class ListConsentsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consents: ConsentRepository,
  ) {}

  /** What the netizen agreed to, and what is due. */
  async list(netizenId: string): Promise<ConsentsDto> {
    return presentConsents(await this.unitOfWork.read((tx) => this.consents.list(tx, netizenId)));
  }
}
