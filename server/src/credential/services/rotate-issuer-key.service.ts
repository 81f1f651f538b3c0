import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { IssuerKeys } from './issuer-keys.js';
import { StatusListShelf } from './status-list-shelf.js';

const ROTATE = 'credential.rotate-key';

/** A new key signs from now on; it takes two persons. What the old key signed stays as it is and can be checked. */
@Injectable()
export class RotateIssuerKeyService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: IssuerKeys,
    private readonly shelf: StatusListShelf,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.organisation.onApproval(ROTATE, {
      permission: ROTATE,
      execute: (tx, proposal, approver) => this.rotate(tx, approver, proposal.reason),
    });
  }

  /** The id of the proposal. @throws ProposalOpenAlreadyError */
  propose(actor: StaffActor, reason: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const { keyId } = await this.keys.active(tx);
      const object = { kind: 'credential-key', id: keyId, title: `电子证书签名密钥 ${keyId}` };
      return (await this.organisation.propose(tx, actor, { action: ROTATE, object, reason })).id;
    });
  }

  private async rotate(tx: EntityManager, actor: StaffActor, reason: string): Promise<void> {
    const facts = await this.keys.rotate(tx);
    this.shelf.clear();
    const object = { kind: 'credential-key', id: facts.to };
    await this.audit.append(tx, { actor, permission: ROTATE, action: ROTATE, object, reason, facts });
  }
}
