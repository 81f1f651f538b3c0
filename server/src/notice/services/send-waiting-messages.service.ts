import { Injectable, Logger } from '@nestjs/common';
import { constraintViolation } from '../../database/constraint-violation.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { NoticeSending } from '../domain/notice-sending.js';
import { notBeforeQuietEnds } from '../domain/quiet-hours.js';
import { type CallEnd, consequenceOf } from '../domain/sending-outcome.js';
import { SendingRepository } from '../persistence/sending.repository.js';
import { GrantLedger } from './grant-ledger.js';
import { MessageCall } from './message-call.js';

const AT_ONCE = 20;
const ONE_AT_A_TIME = 'notice_sending_busy_with_key';
/** Longer than any call: who began it and did not end it is gone. */
const ABANDONED_MS = 5 * 60_000;

/**
 * Sends what waits, outside the quiet hours and one message at a time to a person. The consent is taken and the row is marked
 * before the call: a crash in the middle leaves a message unsent or sent, never sent twice.
 */
@Injectable()
export class SendWaitingMessagesService {
  private readonly logger = new Logger(SendWaitingMessagesService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sendings: SendingRepository,
    private readonly ledger: GrantLedger,
    private readonly call: MessageCall,
    private readonly clock: Clock,
  ) {}

  /** How many calls were made. */
  async send(): Promise<number> {
    const now = this.clock.now();
    await this.closeAbandoned(now);
    if (notBeforeQuietEnds(now) > now) return 0;
    const due = await this.unitOfWork.read((tx) => this.sendings.listDue(tx, now, AT_ONCE));
    let calls = 0;
    for (const sending of due) {
      if (!(await this.begin(sending, now))) continue;
      await this.finish({ ...sending, attempts: sending.attempts + 1 }, await this.call.make(sending));
      calls += 1;
    }
    return calls;
  }

  private async begin(sending: NoticeSending, now: Date): Promise<boolean> {
    const { id, netizenId, templateId, attempts, expiresAt } = sending;
    try {
      return await this.unitOfWork.run(async (tx) => {
        // A retry holds the consent that its first attempt took.
        const allowed = now < expiresAt && (attempts > 0 || (await this.ledger.take(tx, netizenId, templateId)));
        if (allowed) return this.sendings.begin(tx, sending, now).then(undoUnless);
        if (attempts > 0) await this.ledger.giveBack(tx, netizenId, templateId);
        await this.sendings.skip(tx, id);
        return false;
      });
    } catch (error) {
      if (error instanceof BegunElsewhere || constraintViolation(error)?.name === ONE_AT_A_TIME) return false;
      throw error;
    }
  }

  private async finish({ id, netizenId, templateId, attempts }: NoticeSending, end: CallEnd): Promise<void> {
    const { status, errcode, waitMs, grant } = consequenceOf(end, attempts);
    const notBefore = notBeforeQuietEnds(new Date(this.clock.now().getTime() + waitMs));
    const messageNumber = end.kind === 'sent' ? end.messageNumber : null;
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.sendings.end(tx, id, { status, errcode, notBefore, messageNumber }))) return;
      if (grant === 'given-back') await this.ledger.giveBack(tx, netizenId, templateId);
      if (grant === 'zero') await this.ledger.zero(tx, netizenId, templateId, 'USED_UP_AT_WECHAT');
    });
    if (status !== 'SENT') this.logger.warn({ msg: 'a message was not sent', noticeId: id, status, errcode });
  }

  private async closeAbandoned(now: Date): Promise<void> {
    const before = new Date(now.getTime() - ABANDONED_MS);
    const abandoned = await this.unitOfWork.read((tx) => this.sendings.listAbandoned(tx, before));
    for (const sending of abandoned) await this.finish(sending, { kind: 'unknown' });
  }
}

/** Another process was faster: what this transaction took is given back by undoing it. */
class BegunElsewhere extends Error {}

function undoUnless(begun: boolean): true {
  if (!begun) throw new BegunElsewhere();
  return true;
}
