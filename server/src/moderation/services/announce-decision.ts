import { Injectable } from '@nestjs/common';
import { moderationReasons } from '@good-netizen/shared/moderation/moderation-reasons';
import type { EntityManager } from 'typeorm';
import { NoticeService } from '../../notice/notice.service.js';
import type { Decision, DecisionHandlers } from '../domain/decision-handlers.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { DecisionRooms } from './decision-rooms.js';

export type Outcome = 'passed' | 'returned' | 'rejected' | 'hidden' | 'restored';

const words: Readonly<Record<Outcome, { title: string; short: string; text: string }>> = {
  passed: { title: '审核通过', short: '已通过', text: '已经通过审核。' },
  returned: { title: '请修改后再提交', short: '请修改', text: '需要改一改：' },
  rejected: { title: '没有通过审核', short: '未通过', text: '没有通过审核：' },
  hidden: { title: '暂时不公开显示', short: '已隐藏', text: '暂时不再公开显示：' },
  restored: { title: '已恢复显示', short: '已恢复', text: '已经恢复显示。' },
};

/** Tells the room of the thing and its author, in the deciding transaction. */
@Injectable()
export class AnnounceDecision {
  constructor(
    private readonly rooms: DecisionRooms,
    private readonly notices: NoticeService,
  ) {}

  async announce(tx: EntityManager, ticket: ModerationTicket, outcome: Outcome, at: Date): Promise<void> {
    const handlers = this.rooms.of(ticket.kind);
    const undone = outcome === 'passed' || outcome === 'restored';
    const reasonCode = undone ? null : ticket.reasonCode;
    const publicText = reasonCode === null ? null : moderationReasons[reasonCode].publicText;
    const decision: Decision = { ticketId: ticket.id, reasonCode, publicText, at };
    await handlers[outcome](tx, ticket.objectId, decision);
    await this.tellAuthor(tx, ticket, handlers, `${words[outcome].text}${publicText ?? ''}`, words[outcome], at);
  }

  /** An appeal that changed nothing. */
  async announceUpheld(tx: EntityManager, ticket: ModerationTicket, answer: string, at: Date): Promise<void> {
    const said = { title: '申诉结果：维持原来的决定', short: '维持原决定' };
    await this.tellAuthor(tx, ticket, this.rooms.of(ticket.kind), `的申诉已由另一位工作人员复核。${answer}`, said, at);
  }

  private async tellAuthor(
    tx: EntityManager,
    { id, netizenId, title }: ModerationTicket,
    { noun }: DecisionHandlers,
    text: string,
    said: { title: string; short: string },
    at: Date,
  ): Promise<void> {
    if (netizenId === null) return;
    await this.notices.tell(tx, {
      to: { netizenId },
      kind: 'TICKET_DECIDED',
      title: `${noun}${said.title}`,
      text: `您提交的${noun}《${title}》${text}`,
      path: `features/notices/pages/ticket/index?ticketId=${id}`,
      message: { what: title, outcome: said.short, at },
    });
  }
}
