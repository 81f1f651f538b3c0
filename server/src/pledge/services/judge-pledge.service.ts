import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { PledgeStatus } from '@good-netizen/shared/states/pledge.states';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { type CaseMove, PledgeCase } from './pledge-case.js';

const guarded = {
  'pledge.invalidate': { from: 'QUARANTINED', to: 'INVALIDATED' },
  'pledge.restore': { from: 'INVALIDATED', to: 'SIGNED' },
} as const satisfies Record<string, { from: PledgeStatus; to: CaseMove }>;

type GuardedAction = keyof typeof guarded;

/** The desk sets a doubtful pledge aside or releases it; to strike one out, or restore it, takes a second person. */
@Injectable()
export class JudgePledgeService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: PledgeCase,
    private readonly organisation: OrganisationService,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    for (const action of Object.keys(guarded) as GuardedAction[]) {
      this.organisation.onApproval(action, {
        permission: 'pledge.invalidate',
        execute: (tx, proposal, approver) => this.execute(tx, approver, action, proposal.objectId, proposal.reason),
      });
    }
  }

  /** Throws PledgeNotFoundError, PledgeStateError. */
  quarantine(actor: StaffActor, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.act(tx, actor, { id, reason, from: 'SIGNED', to: 'QUARANTINED' }));
  }

  /** Throws PledgeNotFoundError, PledgeStateError. */
  release(actor: StaffActor, id: string, reason: string): Promise<void> {
    return this.unitOfWork.run((tx) => this.act(tx, actor, { id, reason, from: 'QUARANTINED', to: 'SIGNED' }));
  }

  /** The id of the proposal. Throws PledgeNotFoundError, PledgeStateError, ProposalOpenAlreadyError. */
  propose(actor: StaffActor, action: GuardedAction, id: string, reason: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const { from, to } = guarded[action];
      const { serial } = await this.cases.ensureAt(tx, id, from, to);
      const object = { kind: 'pledge', id, title: `承诺 ${serial}` };
      return (await this.organisation.propose(tx, actor, { action, object, reason })).id;
    });
  }

  private async execute(
    tx: EntityManager,
    actor: StaffActor,
    action: GuardedAction,
    id: string,
    reason: string,
  ): Promise<void> {
    const becomes = await this.cases.move(tx, id, guarded[action].from, guarded[action].to);
    const object = { kind: 'pledge', id };
    const facts = { becomes };
    await this.audit.append(tx, { actor, permission: 'pledge.invalidate', action, object, reason, facts });
  }

  private async act(
    tx: EntityManager,
    actor: StaffActor,
    { id, reason, from, to }: { id: string; reason: string; from: PledgeStatus; to: CaseMove },
  ): Promise<void> {
    const becomes = await this.cases.move(tx, id, from, to);
    const action = to === 'QUARANTINED' ? 'pledge.quarantine' : 'pledge.release';
    const object = { kind: 'pledge', id };
    const facts = { becomes };
    await this.audit.append(tx, { actor, permission: 'pledge.quarantine', action, object, reason, facts });
  }
}
