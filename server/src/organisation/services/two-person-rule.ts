import { Injectable } from '@nestjs/common';
import type { Permission } from '@good-netizen/shared/organisation/permissions';
import type { EntityManager } from 'typeorm';
import type { StaffActor } from '../../identity/staff-actor.js';
import { AuditService } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { OwnProposalError, ProposalDecidedError, ProposalNotFoundError } from '../domain/organisation.errors.js';
import type { Proposal } from '../domain/proposal.js';
import { ProposalRepository } from '../persistence/proposal.repository.js';

/** An act that a room has put under the two-person rule. */
export interface GuardedAct {
  /** Needed to propose it and to decide it. */
  readonly permission: Permission;
  /** Does it, in the transaction in which the second person approves. */
  execute(tx: EntityManager, proposal: Proposal, approver: StaffActor): Promise<void>;
}

export interface NewProposal {
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string; readonly title: string };
  readonly reason: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** One person proposes, another one approves, and only then it happens. */
@Injectable()
export class TwoPersonRule {
  private readonly acts = new Map<string, GuardedAct>();

  constructor(
    private readonly proposals: ProposalRepository,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  guard(action: string, act: GuardedAct): void {
    this.acts.set(action, act);
  }

  /** @throws Error for an action that no room has registered */
  permissionOf(action: string): Permission {
    return this.actOf(action).permission;
  }

  /** @throws ProposalOpenAlreadyError */
  async propose(tx: EntityManager, actor: StaffActor, wanted: NewProposal): Promise<Proposal> {
    const { permission } = this.actOf(wanted.action);
    const proposal: Proposal = {
      id: newId(),
      action: wanted.action,
      objectKind: wanted.object.kind,
      objectId: wanted.object.id,
      objectTitle: [...wanted.object.title].slice(0, 120).join(''),
      openKey: `${wanted.action}/${wanted.object.kind}/${wanted.object.id}`,
      reason: wanted.reason,
      facts: { ...wanted.facts },
      status: 'OPEN',
      proposedBy: actor.staffId,
      proposedByName: actor.name,
      proposedByUnitId: actor.unitId,
      proposedAt: this.clock.now(),
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      decisionReason: null,
    };
    await this.proposals.insert(tx, proposal);
    await this.record(tx, actor, permission, 'proposal.make', proposal, wanted.reason);
    return proposal;
  }

  /** @throws ProposalNotFoundError, ProposalDecidedError, OwnProposalError, and whatever the act throws */
  async decide(tx: EntityManager, actor: StaffActor, id: string, approve: boolean, reason: string): Promise<Proposal> {
    const proposal = await this.open(tx, id);
    if (proposal.proposedBy === actor.staffId) throw new OwnProposalError();
    const act = this.actOf(proposal.action);
    const decided = this.closed(actor, approve ? 'APPROVED' : 'REFUSED', reason);
    await this.proposals.decide(tx, id, decided);
    if (approve) await act.execute(tx, proposal, actor);
    await this.record(tx, actor, act.permission, approve ? 'proposal.approve' : 'proposal.refuse', proposal, reason);
    return { ...proposal, ...decided };
  }

  /** The proposer takes it back. */
  async withdraw(tx: EntityManager, actor: StaffActor, id: string, reason: string): Promise<Proposal> {
    const proposal = await this.open(tx, id);
    if (proposal.proposedBy !== actor.staffId) throw new ProposalNotFoundError();
    const withdrawn = this.closed(actor, 'WITHDRAWN', reason);
    await this.proposals.decide(tx, id, withdrawn);
    await this.record(tx, actor, this.actOf(proposal.action).permission, 'proposal.withdraw', proposal, reason);
    return { ...proposal, ...withdrawn };
  }

  private async open(tx: EntityManager, id: string): Promise<Proposal> {
    const proposal = await this.proposals.lock(tx, id);
    if (!proposal) throw new ProposalNotFoundError();
    if (proposal.status !== 'OPEN') throw new ProposalDecidedError();
    return proposal;
  }

  private closed(actor: StaffActor, status: Proposal['status'], decisionReason: string) {
    return { status, decidedBy: actor.staffId, decidedByName: actor.name, decidedAt: this.clock.now(), decisionReason };
  }

  private async record(
    tx: EntityManager,
    actor: StaffActor,
    permission: Permission,
    action: string,
    { id, action: what, objectKind, objectId, proposedBy }: Proposal,
    reason: string,
  ): Promise<void> {
    const facts = { what, objectKind, objectId, proposedBy };
    await this.audit.append(tx, { actor, permission, action, object: { kind: 'proposal', id }, reason, facts });
  }

  private actOf(action: string): GuardedAct {
    const act = this.acts.get(action);
    if (!act) throw new Error(`no room has put ${action} under the two-person rule`);
    return act;
  }
}
