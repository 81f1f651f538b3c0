import { Injectable } from '@nestjs/common';
import type { ComplaintContactDto } from '@good-netizen/shared/identity/complaint.dto';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { NoContactError } from '../domain/complaint-desk.errors.js';
import type { StaffActor } from '../staff-actor.js';
import { ComplaintDesk } from './complaint-desk.js';

/** Shows how to reach somebody, to who says why; the reason is on record before anything is shown. */
@Injectable()
export class ReadComplaintContactService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: ComplaintDesk,
    private readonly audit: AuditService,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ComplaintNotFoundError, NotPermittedError, NoContactError */
  read(actor: StaffActor, id: string, reason: string): Promise<ComplaintContactDto> {
    return this.unitOfWork.run(async (tx) => {
      const { contactSealed } = await this.desk.take(tx, actor, id, 'complaint.read-personal');
      if (contactSealed === null) throw new NoContactError();
      const contact = this.keyring.openText(KeyPurpose.personalData, contactSealed, id);
      const permission = 'complaint.read-personal' as const;
      const object = { kind: 'complaint', id };
      await this.audit.append(tx, { actor, permission, action: 'complaint.read-personal', object, reason });
      return { contact };
    });
  }
}
