import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ComplaintReceiptDto, FileComplaintDto } from '@good-netizen/shared/identity/identity.dto';
import { shanghaiDay } from '@good-netizen/shared/time/shanghai-day';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { newPublicToken } from '../../platform/public-token.js';
import { Complaint } from '../domain/complaint.js';
import { ComplaintKeyReusedError } from '../domain/complaint.error.js';
import { ComplaintRepository } from '../persistence/complaint.repository.js';

const NUMBER_CHARS = 8;
const ONE_PER_KEY = 'complaint_repeat_key_key';

/** Takes a complaint or a suggestion and gives a number to ask about it. Nobody has to sign in to complain. */
@Injectable()
export class FileComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintRepository,
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  /**
   * @param key the same each time the same complaint is sent: then the first one's number is answered
   * @throws ComplaintKeyReusedError when the key came with another complaint before
   */
  async file(netizenId: string | null, wish: FileComplaintDto, key: string): Promise<ComplaintReceiptDto> {
    const complaint = this.complaintOf(netizenId, wish, key);
    try {
      await this.unitOfWork.run((tx) => this.complaints.insert(tx, complaint));
      return receiptOf(complaint);
    } catch (error) {
      if (constraintViolation(error)?.name !== ONE_PER_KEY) throw error;
    }
    const first = await this.unitOfWork.read((tx) => this.complaints.findByRepeatKey(tx, complaint.repeatKey));
    if (!first || !this.isSame(first, complaint)) throw new ComplaintKeyReusedError();
    return receiptOf(first);
  }

  private complaintOf(netizenId: string | null, { kind, text, contact }: FileComplaintDto, key: string) {
    const id = newId();
    const receivedAt = this.clock.now();
    const hasContact = contact !== undefined && contact.trim() !== '';
    return Object.assign(new Complaint(), {
      id,
      receiptNumber: `TS${shanghaiDay(receivedAt)}-${newPublicToken().slice(0, NUMBER_CHARS).toUpperCase()}`,
      kind,
      text: text.trim(),
      contactSealed: hasContact ? this.keyring.seal(KeyPurpose.personalData, contact.trim(), id) : null,
      netizenId,
      status: 'RECEIVED' as const,
      receivedAt,
      unitId: null,
      takenBy: null,
      takenByName: null,
      takenAt: null,
      closedAt: null,
      closingWords: null,
      revision: 1,
      repeatKey: createHash('sha256')
        .update(`${netizenId ?? 'nobody'}/${key}`)
        .digest('hex'),
    });
  }

  private isSame(one: Complaint, other: Complaint): boolean {
    return one.kind === other.kind && one.text === other.text && this.contactIn(one) === this.contactIn(other);
  }

  private contactIn({ id, contactSealed }: Complaint): string | null {
    return contactSealed === null ? null : this.keyring.openText(KeyPurpose.personalData, contactSealed, id);
  }
}

function receiptOf({ receiptNumber, receivedAt }: Complaint): ComplaintReceiptDto {
  return { receiptNumber, receivedAt: receivedAt.toISOString() };
}
