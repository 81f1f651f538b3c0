import { Injectable } from '@nestjs/common';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { SessionExpiredError } from '../domain/sign-in.error.js';
import { NetizenRepository } from '../persistence/netizen.repository.js';
import { MeView } from './me-view.js';

@Injectable()
export class ShowMeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly netizens: NetizenRepository,
    private readonly view: MeView,
  ) {}

  async show(netizenId: string): Promise<MeDto> {
    const netizen = await this.unitOfWork.read((tx) => this.netizens.find(tx, netizenId));
    if (!netizen) throw new SessionExpiredError();
    return this.view.of(netizen);
  }
}
