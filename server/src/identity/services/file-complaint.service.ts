import { Injectable } from '@nestjs/common';
import type { ComplaintReceiptDto, FileComplaintDto } from '@good-netizen/shared/identity/identity.dto';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { newPublicToken } from '../../platform/public-token.js';
import { Complaint } from '../domain/complaint.js';
import { ComplaintRepository } from '../persistence/complaint.repository.js';

const NUMBER_CHARS = 8;

/** Takes a complaint or a suggestion and gives a number to ask about it. Nobody has to sign in to complain. */
@Injectable()
export class FileComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintRepository,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  async file(netizenId: string | null, { kind, text, contact }: FileComplaintDto): Promise<ComplaintReceiptDto> {
    const id = newId();
    const receivedAt = this.clock.now();
    const receiptNumber = `TS${shanghaiDay(receivedAt)}-${newPublicToken().slice(0, NUMBER_CHARS).toUpperCase()}`;
    const hasContact = contact !== undefined && contact.trim() !== '';
    const contactSealed = hasContact ? this.keyring.seal(KeyPurpose.personalData, contact.trim(), id) : null;
    const complaint = Object.assign(new Complaint(), {
      id,
      receiptNumber,
      kind,
      text: text.trim(),
      contactSealed,
      netizenId,
      status: 'RECEIVED' as const,
      receivedAt,
    });
    await this.unitOfWork.run((tx) => this.complaints.insert(tx, complaint));
    return { receiptNumber, receivedAt: receivedAt.toISOString() };
  }
}
