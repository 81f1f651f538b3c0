import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../database/unit-of-work.js';
import { Clock } from '../../platform/clock.js';
import type { MachineCheck } from '../domain/machine-check.js';
import type { ModerationTicket } from '../domain/moderation-ticket.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { TicketRepository } from '../persistence/ticket.repository.js';
import { MachineQuestions } from './machine-questions.js';
import { SettleCheck } from './settle-check.js';

const AT_ONCE = 20;
/** Nobody else asks about a part for so long after somebody began. */
const CLAIM_MS = 60_000;
const BACKOFF_MS = [30_000, 120_000, 300_000, 600_000];

/** Asks WeChat about everything that was handed in, soon enough that the author was here within two hours. */
@Injectable()
export class RunMachineChecksService {
  private readonly logger = new Logger(RunMachineChecksService.name);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: MachineCheckRepository,
    private readonly tickets: TicketRepository,
    private readonly settling: SettleCheck,
    private readonly questions: MachineQuestions,
    private readonly clock: Clock,
  ) {}

  /** How many parts were asked about. */
  async run(): Promise<number> {
    const now = this.clock.now();
    const due = await this.unitOfWork.read((tx) => this.checks.listDue(tx, now, AT_ONCE));
    let asked = 0;
    for (const check of due) {
      const until = new Date(now.getTime() + CLAIM_MS);
      const claimed = await this.unitOfWork.run(async (tx) => {
        const ticket = await this.tickets.find(tx, check.ticketId);
        return ticket && (await this.checks.claim(tx, check, until)) ? ticket : null;
      });
      if (!claimed) continue;
      await this.askAbout(check, claimed);
      asked += 1;
    }
    return asked;
  }

  private async askAbout(check: MachineCheck, ticket: ModerationTicket): Promise<void> {
    const outcome = await this.questions.ask(check, ticket);
    const now = this.clock.now();
    await this.unitOfWork.run(async (tx) => {
      if (outcome.kind === 'later') await this.askLater(tx, check, now);
      else if (outcome.kind === 'found') await this.settling.settle(tx, check, outcome.finding);
      else await this.await(tx, check, outcome.traceId, now);
    });
    if (outcome.kind === 'later')
      this.logger.warn({ msg: 'a machine check waits', checkId: check.id, why: outcome.why });
  }

  private async askLater(tx: EntityManager, check: MachineCheck, now: Date): Promise<void> {
    const wait = BACKOFF_MS[check.attempts];
    if (wait === undefined) return this.settling.giveUp(tx, check, 'NO_ANSWER');
    await this.checks.change(tx, check.id, { nextAt: new Date(now.getTime() + wait) });
  }

  /** The push may be here before the answer that names it. */
  private async await(tx: EntityManager, check: MachineCheck, traceId: string, now: Date): Promise<void> {
    await this.checks.change(tx, check.id, { traceId, askedAt: now });
    await this.settling.settle(tx, check, { state: 'AWAITING_CALLBACK' });
    const verdict = await this.checks.findVerdict(tx, traceId);
    const awaited = { ...check, traceId, state: 'AWAITING_CALLBACK' as const };
    if (verdict) await this.settling.settleWith(tx, awaited, verdict);
  }
}
