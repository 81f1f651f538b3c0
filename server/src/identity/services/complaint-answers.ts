import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticeService } from '../../notice/notice.service.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { ComplaintReply } from '../domain/complaint-reply.js';
import { NoSuchUnitError } from '../domain/complaint-desk.errors.js';
import type { Complaint } from '../domain/complaint.js';
import { ComplaintDeskRepository } from '../persistence/complaint-desk.repository.js';
import type { StaffActor } from '../staff-actor.js';

/** What a complainant is told: kept with the complaint, and in the inbox of who was signed in. */
@Injectable()
export class ComplaintAnswers {
  constructor(
    private readonly complaints: ComplaintDeskRepository,
    private readonly organisation: OrganisationService,
    private readonly notices: NoticeService,
    private readonly clock: Clock,
  ) {}

  async reply(tx: EntityManager, actor: StaffActor, complaint: Complaint, text: string): Promise<void> {
    const at = this.clock.now();
    const unitName = (await this.organisation.findUnit(actor.unitId))?.name ?? '';
    const who = { staffId: actor.staffId, staffName: actor.name, unitName };
    const reply = Object.assign(new ComplaintReply(), { id: newId(), complaintId: complaint.id, ...who, text, at });
    await this.complaints.insertReply(tx, reply);
    await this.tell(tx, complaint, '您的投诉建议有答复了', `${unitName}：${text}`, '已答复');
  }

  tellClosed(tx: EntityManager, complaint: Complaint, words: string): Promise<void> {
    return this.tell(tx, complaint, '您的投诉建议已办结', words, '已办结');
  }

  /** @throws NoSuchUnitError */
  async requireUnit(unitId: string): Promise<void> {
    const unit = await this.organisation.findUnit(unitId);
    if (!unit || unit.suspendedAt !== null) throw new NoSuchUnitError();
  }

  private async tell(
    tx: EntityManager,
    complaint: Complaint,
    title: string,
    text: string,
    outcome: string,
  ): Promise<void> {
    const { netizenId, receiptNumber } = complaint;
    if (netizenId === null) return;
    const path = `features/notices/pages/complaint/index?number=${receiptNumber}`;
    const message = { what: receiptNumber, outcome, at: this.clock.now() };
    await this.notices.tell(tx, { to: { netizenId }, kind: 'COMPLAINT_ANSWERED', title, text, path, message });
  }
}
