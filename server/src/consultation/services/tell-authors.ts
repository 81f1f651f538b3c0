import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticeService } from '../../notice/notice.service.js';
import { Clock } from '../../platform/clock.js';
import { OpinionRepository } from '../persistence/opinion.repository.js';

/** Tells everybody whose opinion was answered that the answers are public now: one message a person. */
@Injectable()
export class TellAuthors {
  constructor(
    private readonly opinions: OpinionRepository,
    private readonly notices: NoticeService,
    private readonly clock: Clock,
  ) {}

  async tell(tx: EntityManager, consultationId: string): Promise<void> {
    const at = this.clock.now();
    for (const netizenId of await this.opinions.listAnswered(tx, consultationId)) {
      await this.notices.tell(tx, {
        to: { netizenId },
        kind: 'OPINION_REPLIED',
        title: '您的意见有答复了',
        text: '谢谢您为行为规范提意见。每一组意见都有了答复：采纳、部分采纳或未采纳，理由写在条款旁边。',
        path: 'features/consultation/pages/mine/index',
        message: { what: '行为规范征求意见', outcome: '已答复', at },
      });
    }
  }
}
