import { Injectable } from '@nestjs/common';
import type { TransferComplaintDto } from '@good-netizen/shared/identity/complaint.dto';
import { complaintStates, type ComplaintStatus } from '@good-netizen/shared/states/complaint.states';
import { mayMove } from '@good-netizen/shared/states/transition-table';
import { AuditService } from '../../audit/audit.service.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ComplaintClosedError, ComplaintTakenError, SameUnitError } from '../domain/complaint-desk.errors.js';
import type { Complaint } from '../domain/complaint.js';
import { ComplaintDeskRepository } from '../persistence/complaint-desk.repository.js';
import type { StaffActor } from '../staff-actor.js';
import { ComplaintAnswers } from './complaint-answers.js';
import { ComplaintDesk } from './complaint-desk.js';

const PERMISSION = 'complaint.answer';

/** A unit takes a complaint up, answers it, closes it or hands it on. Who took it answers it. */
@Injectable()
export class HandleComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: ComplaintDesk,
    private readonly complaints: ComplaintDeskRepository,
    private readonly answers: ComplaintAnswers,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @throws ComplaintNotFoundError, ComplaintTakenError, ComplaintClosedError */
  take(actor: StaffActor, id: string): Promise<void> {
    return this.act(actor, id, 'TAKEN', async (tx, complaint) => {
      if (complaint.takenBy !== null && complaint.takenBy !== actor.staffId) throw takenBy(complaint);
      const taken = { takenBy: actor.staffId, takenByName: actor.name, takenAt: this.clock.now() };
      await this.complaints.change(tx, complaint, { status: 'TAKEN', ...taken });
      return { action: 'complaint.take', facts: {} };
    });
  }

  /** @throws ComplaintTakenError unless the person took it */
  reply(actor: StaffActor, id: string, text: string): Promise<void> {
    return this.act(actor, id, 'REPLIED', async (tx, complaint) => {
      requireTaken(complaint, actor);
      await this.complaints.change(tx, complaint, { status: 'REPLIED' });
      await this.answers.reply(tx, actor, complaint, text.trim());
      return { action: 'complaint.reply', facts: {} };
    });
  }

  /** @throws ComplaintTakenError unless the person took it */
  close(actor: StaffActor, id: string, words: string): Promise<void> {
    return this.act(actor, id, 'CLOSED', async (tx, complaint) => {
      requireTaken(complaint, actor);
      const closed = { status: 'CLOSED' as const, closedAt: this.clock.now(), closingWords: words.trim() };
      await this.complaints.change(tx, complaint, closed);
      await this.answers.tellClosed(tx, complaint, words.trim());
      return { action: 'complaint.close', facts: { answered: complaint.status === 'REPLIED' } };
    });
  }

  /** To another unit, where it waits anew. @throws NoSuchUnitError, SameUnitError */
  transfer(actor: StaffActor, id: string, { unitId, note }: TransferComplaintDto): Promise<void> {
    return this.act(actor, id, 'RECEIVED', async (tx, complaint) => {
      if (complaint.unitId === unitId) throw new SameUnitError();
      await this.answers.requireUnit(unitId);
      const nobody = { takenBy: null, takenByName: null, takenAt: null };
      await this.complaints.change(tx, complaint, { status: 'RECEIVED', unitId, ...nobody });
      return { action: 'complaint.transfer', facts: { from: complaint.unitId, to: unitId }, reason: note };
    });
  }

  private act(
    actor: StaffActor,
    id: string,
    to: ComplaintStatus,
    change: (tx: Tx, complaint: Complaint) => Promise<{ action: string; facts: object; reason?: string }>,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await this.desk.take(tx, actor, id, PERMISSION);
      if (complaint.status === 'CLOSED') throw new ComplaintClosedError();
      if (!mayMove(complaintStates, complaint.status, to) && complaint.takenBy !== null) throw takenBy(complaint);
      const { action, facts, reason } = await change(tx, complaint);
      const object = { kind: 'complaint', id };
      await this.audit.append(tx, { actor, permission: PERMISSION, action, object, facts: { ...facts }, reason });
    });
  }
}

type Tx = Parameters<Parameters<UnitOfWork['run']>[0]>[0];

const takenBy = ({ takenByName }: Complaint): ComplaintTakenError => new ComplaintTakenError(takenByName ?? '别人');

function requireTaken(complaint: Complaint, { staffId }: StaffActor): void {
  if (complaint.takenBy !== staffId) throw takenBy(complaint);
}
