import { Injectable } from '@nestjs/common';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type {
  ComplaintBucket,
  ComplaintDetailDto,
  ComplaintRowDto,
  MyComplaintDto,
} from '@good-netizen/shared/identity/complaint.dto';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import { ComplaintNotFoundError } from '../domain/complaint-desk.errors.js';
import type { Complaint } from '../domain/complaint.js';
import { ComplaintDeskRepository, type ComplaintQuestion } from '../persistence/complaint-desk.repository.js';
import { presentComplaint, presentComplaintRow, presentMyComplaint } from '../presenters/present-complaint.js';
import type { StaffActor } from '../staff-actor.js';
import { ComplaintDesk } from './complaint-desk.js';
import { complaintQuestion } from './complaint-question.js';

const MY_COMPLAINTS = 100;

export interface ComplaintFilter {
  readonly view: ComplaintQuestion['view'];
  readonly bucket?: ComplaintBucket;
  readonly q?: string;
  readonly page: number;
  readonly size: number;
}

/** Complaints, as the desk reads them and as those who complained do. */
@Injectable()
export class ReadComplaintsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: ComplaintDesk,
    private readonly complaints: ComplaintDeskRepository,
    private readonly clock: Clock,
  ) {}

  async list(actor: StaffActor, { page, size, ...filter }: ComplaintFilter): Promise<PageDto<ComplaintRowDto>> {
    const question = { ...this.question(actor), ...filter };
    const [found, total] = await this.unitOfWork.read((tx) =>
      this.complaints.list(tx, question, (page - 1) * size, size),
    );
    const rows: ComplaintRowDto[] = [];
    for (const one of found)
      rows.push(presentComplaintRow(one, await this.desk.unitName(one.unitId), this.clock.now()));
    return { rows, total, page, size };
  }

  /** What waits for the person, for the home of the desk. */
  async waiting(actor: StaffActor): Promise<{ count: number; overdue: number; oldest: Date | null }> {
    const question = this.question(actor);
    return this.unitOfWork.read(async (tx) => {
      const [[first], count] = await this.complaints.list(tx, question, 0, 1);
      const overdue = await this.complaints.count(tx, { ...question, bucket: 'OVERDUE' });
      return { count, overdue, oldest: first?.receivedAt ?? null };
    });
  }

  /** @throws ComplaintNotFoundError */
  async show(actor: StaffActor, id: string): Promise<ComplaintDetailDto> {
    const { complaint, replies } = await this.unitOfWork.read(async (tx) => ({
      complaint: await this.desk.see(tx, actor, id),
      replies: await this.complaints.listReplies(tx, [id]),
    }));
    const may = {
      answer: await this.desk.may(actor, 'complaint.answer', complaint),
      readContact: await this.desk.may(actor, 'complaint.read-personal', complaint),
    };
    const unitName = await this.desk.unitName(complaint.unitId);
    return presentComplaint(complaint, { replies, unitName, may }, actor.staffId, this.clock.now());
  }

  listMine(netizenId: string): Promise<MyComplaintDto[]> {
    return this.unitOfWork.read(async (tx) =>
      this.mine(tx, await this.complaints.listOfNetizen(tx, netizenId, MY_COMPLAINTS)),
    );
  }

  /** Whoever has the number may ask about it: it is as long as a password. @throws ComplaintNotFoundError */
  async lookUp(receiptNumber: string): Promise<MyComplaintDto> {
    const [found] = await this.unitOfWork.read(async (tx) => {
      const complaint = await this.complaints.findByNumber(tx, receiptNumber);
      return this.mine(tx, complaint ? [complaint] : []);
    });
    if (!found) throw new ComplaintNotFoundError();
    return found;
  }

  private async mine(tx: EntityManager, complaints: readonly Complaint[]): Promise<MyComplaintDto[]> {
    const replies = await this.complaints.listReplies(
      tx,
      complaints.map(({ id }) => id),
    );
    return complaints.map((one) =>
      presentMyComplaint(
        one,
        replies.filter(({ complaintId }) => complaintId === one.id),
      ),
    );
  }

  private question(actor: StaffActor): ComplaintQuestion {
    return complaintQuestion(actor, this.desk.reach(actor), this.clock.now());
  }
}
