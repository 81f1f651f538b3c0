import { Injectable } from '@nestjs/common';
import { complaintKindNames } from '@good-netizen/shared/identity/complaint.dto';
import { complaintStatusNames } from '@good-netizen/shared/states/status-names';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { Cell } from '../../platform/tabular/cell.js';
import type { ExportBatch, Exportable } from '../../platform/tabular/sheets.js';
import type { ComplaintReply } from '../domain/complaint-reply.js';
import type { Complaint } from '../domain/complaint.js';
import { ComplaintDeskRepository, type ComplaintQuestion } from '../persistence/complaint-desk.repository.js';
import type { StaffActor } from '../staff-actor.js';
import { ComplaintDesk } from './complaint-desk.js';
import { complaintQuestion } from './complaint-question.js';

const AT_ONCE = 200;
const VIEWS: readonly string[] = ['OPEN', 'MINE', 'DONE'];
const BUCKETS: readonly string[] = ['FRESH', 'NEARLY_DUE', 'OVERDUE'];

/**
 * The complaints of one's scope as a file. People write about people, so it is taken for a reason; how to reach somebody is
 * never in it: that is read one by one, each for its own reason.
 */
@Injectable()
export class ComplaintSheet {
  readonly exportable: Exportable<StaffActor> = {
    list: 'complaints',
    title: '投诉建议',
    permission: 'complaint.export',
    personal: true,
    columns: [
      { key: 'receiptNumber', title: '回执编号' },
      { key: 'kind', title: '类别' },
      { key: 'text', title: '内容' },
      { key: 'status', title: '状态' },
      { key: 'unit', title: '办理单位' },
      { key: 'takenBy', title: '受理人' },
      { key: 'receivedAt', title: '收到时间' },
      { key: 'replies', title: '答复' },
      { key: 'closedAt', title: '办结时间' },
      { key: 'closingWords', title: '办结说明' },
    ],
    rows: (actor, filters) => this.rows(actor, filters),
  };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly complaints: ComplaintDeskRepository,
    private readonly desk: ComplaintDesk,
    private readonly clock: Clock,
  ) {}

  private async *rows(actor: StaffActor, filters: Readonly<Record<string, string>>): AsyncIterable<ExportBatch> {
    const question: ComplaintQuestion = {
      ...complaintQuestion(actor, this.desk.reach(actor), this.clock.now()),
      ...filterOf(filters),
    };
    for (let offset = 0; ; offset += AT_ONCE) {
      const { found, total, replies } = await this.unitOfWork.read(async (tx) => {
        const [found, total] = await this.complaints.list(tx, question, offset, AT_ONCE);
        const ids = found.map(({ id }) => id);
        return { found, total, replies: await this.complaints.listReplies(tx, ids) };
      });
      const rows = [];
      for (const one of found) {
        const answers = replies.filter(({ complaintId }) => complaintId === one.id);
        rows.push(cellsOf(one, (await this.desk.unitName(one.unitId)) ?? '办公室', answers));
      }
      yield { total, rows };
      if (found.length < AT_ONCE) return;
    }
  }
}

/** As the list itself is looked at: what is waiting unless another view is asked for. */
function filterOf({ view, bucket, q }: Readonly<Record<string, string>>): Partial<ComplaintQuestion> {
  return {
    ...(view && VIEWS.includes(view) ? { view: view as ComplaintQuestion['view'] } : {}),
    ...(bucket && BUCKETS.includes(bucket) ? { bucket: bucket as NonNullable<ComplaintQuestion['bucket']> } : {}),
    ...(q ? { q } : {}),
  };
}

function cellsOf(complaint: Complaint, unit: string, replies: readonly ComplaintReply[]): Record<string, Cell> {
  const { receiptNumber, kind, text, status, takenByName, receivedAt, closedAt, closingWords } = complaint;
  return {
    ...{ receiptNumber, kind: complaintKindNames[kind], text, status: complaintStatusNames[status], unit },
    ...{ takenBy: takenByName, receivedAt, closedAt, closingWords },
    replies: replies.map((reply) => `${reply.unitName}：${reply.text}`).join('\n'),
  };
}
