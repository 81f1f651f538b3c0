import type { TicketCodeDto } from '@good-netizen/shared/gathering/check-in.dto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { RegistrationStateError } from '../domain/gathering.errors.js';
import { OwnPlaces } from './own-places.js';
import { TicketCodes } from './ticket-codes.js';

/** What somebody who has a place shows at the door. */
@Injectable()
export class ShowTicketService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: OwnPlaces,
    private readonly codes: TicketCodes,
  ) {}

  /** @throws RegistrationNotFoundError, RegistrationStateError */
  async show(netizenId: string, registrationId: string): Promise<TicketCodeDto> {
    const { registration } = await this.unitOfWork.read((tx) => this.places.find(tx, netizenId, registrationId));
    const { status } = registration;
    if (status !== 'CONFIRMED' && status !== 'ATTENDED') throw new RegistrationStateError(status);
    return { code: this.codes.of(registration) };
  }
}
