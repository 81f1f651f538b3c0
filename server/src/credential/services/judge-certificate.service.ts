import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService, type Proposal } from '../../organisation/organisation.service.js';
import { CertificateMoves } from './certificate-moves.js';
import { CredentialRecords } from './credential-records.js';

const REVOKE = 'credential.revoke';

/** The desk suspends a certificate or lets it hold again; to revoke it, for ever, takes a second person. */
@Injectable()
export class JudgeCertificateService implements OnModuleInit {
  constructor(
    private readonly moves: CertificateMoves,
    private readonly records: CredentialRecords,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.organisation.onApproval(REVOKE, {
      permission: REVOKE,
      execute: (tx, proposal, approver) => this.revoke(tx, proposal, approver),
    });
  }

  /** @throws CertificateNotFoundError, CredentialStateError */
  suspend(actor: StaffActor, number: string, reason: string): Promise<void> {
    return this.records.run((tx) => this.act(tx, actor, number, 'SUSPENDED', reason));
  }

  /** @throws CertificateNotFoundError, CredentialStateError */
  resume(actor: StaffActor, number: string, reason: string): Promise<void> {
    return this.records.run((tx) => this.act(tx, actor, number, 'ISSUED', reason));
  }

  /** The id of the proposal. @throws CertificateNotFoundError, CredentialStateError, ProposalOpenAlreadyError */
  proposeRevocation(actor: StaffActor, number: string, reason: string): Promise<string> {
    return this.records.run(async (tx) => {
      const { id } = await this.moves.ensureMay(tx, number, 'REVOKED');
      const object = { kind: 'credential', id, title: `证书 ${number}` };
      return (await this.organisation.propose(tx, actor, { action: REVOKE, object, reason, facts: { number } })).id;
    });
  }

  /** The reason that was proposed is the one that the public reads; both persons have seen it. */
  private async revoke(tx: EntityManager, { facts, reason }: Proposal, actor: StaffActor): Promise<void> {
    const number = String(facts['number']);
    const { id, status } = await this.moves.move(tx, number, 'REVOKED', reason);
    const object = { kind: 'credential', id };
    const done = { number, from: status };
    await this.audit.append(tx, { actor, permission: REVOKE, action: REVOKE, object, reason, facts: done });
  }

  private async act(
    tx: EntityManager,
    actor: StaffActor,
    number: string,
    to: 'SUSPENDED' | 'ISSUED',
    reason: string,
  ): Promise<void> {
    const { id } = await this.moves.move(tx, number, to, reason);
    const action = to === 'SUSPENDED' ? 'credential.suspend' : 'credential.resume';
    const object = { kind: 'credential', id };
    await this.audit.append(tx, { actor, permission: 'credential.suspend', action, object, reason, facts: { number } });
  }
}
