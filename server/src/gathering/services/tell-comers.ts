import { formatShanghaiMoment } from '@good-netizen/shared/time/shanghai-day';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NoticeService } from '../../notice/notice.service.js';
import type { Gathering } from '../domain/gathering.js';
import type { Registration } from '../domain/registration.js';

type Told = Pick<Registration, 'id' | 'netizenId'>;

const ticketOf = (id: string): string => `features/gathering/pages/ticket/index?registrationId=${id}`;

/** Tells people what became of their sign-up, in the transaction in which it does. */
@Injectable()
export class TellComers {
  constructor(private readonly notices: NoticeService) {}

  async offered(tx: EntityManager, { title }: Gathering, { id, netizenId }: Told, until: Date): Promise<void> {
    const text = `“${title}”有名额了，为您保留到${formatShanghaiMoment(until)}，请在这之前确认，过时会让给下一位。`;
    await this.notices.tell(tx, {
      ...{ to: { netizenId }, kind: 'GATHERING', title: '候补到名额了', text, path: ticketOf(id) },
    });
  }

  async cancelled(tx: EntityManager, { title, cancelReason }: Gathering, { id, netizenId }: Told): Promise<void> {
    const text = `很抱歉，“${title}”不举行了。原因：${cancelReason ?? '主办方没有说明'}`;
    await this.notices.tell(tx, { to: { netizenId }, kind: 'GATHERING', title: '活动取消', text, path: ticketOf(id) });
  }
}
