import { Module, type OnModuleInit } from '@nestjs/common';
import { Limits } from '@good-netizen/shared/limits';
import { AuditModule } from '../audit/audit.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { DeskService } from '../desk/desk.service.js';
import { NoticeModule } from '../notice/notice.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { OrganisationService } from '../organisation/organisation.service.js';
import { ComplaintDeskController } from './complaint-desk.controller.js';
import { ComplaintFlood } from './http/complaint-flood.js';
import { MyComplaintsController } from './my-complaints.controller.js';
import { ComplaintDeskRepository } from './persistence/complaint-desk.repository.js';
import { ComplaintAnswers } from './services/complaint-answers.js';
import { ComplaintDesk } from './services/complaint-desk.js';
import { ComplaintSheet } from './services/complaint-sheet.js';
import { HandleComplaintService } from './services/handle-complaint.service.js';
import { ReadComplaintContactService } from './services/read-complaint-contact.service.js';
import { ReadComplaintsService } from './services/read-complaints.service.js';

const verbs = [ReadComplaintsService, HandleComplaintService, ReadComplaintContactService];

/** What becomes of complaints: the desk answers, the complainant reads. A module of its own, since the inbox needs identity. */
@Module({
  imports: [AuditModule, DeskModule, NoticeModule, OrganisationModule],
  controllers: [ComplaintDeskController, MyComplaintsController],
  providers: [...verbs, ComplaintDeskRepository, ComplaintDesk, ComplaintAnswers, ComplaintSheet, ComplaintFlood],
})
export class ComplaintsModule implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly organisation: OrganisationService,
    private readonly reading: ReadComplaintsService,
    private readonly sheet: ComplaintSheet,
  ) {}

  onModuleInit(): void {
    this.desk.exportable(this.sheet.exportable);
    this.desk.waitingSource('complaints', async (actor) => {
      if (!(await this.organisation.mayStaff(actor, 'complaint.answer'))) return [];
      const { count, overdue, oldest } = await this.reading.waiting(actor);
      const dueAt = oldest ? new Date(oldest.getTime() + Limits.complaintDueHours * 3_600_000).toISOString() : null;
      const item = { kind: 'complaint', title: '待答复的投诉建议', count, dueAt, overdue, path: '/complaints' };
      return count === 0 ? [] : [item];
    });
  }
}
