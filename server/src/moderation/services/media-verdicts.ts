import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { MediaVerdict } from '../domain/media-verdict.js';
import { MachineCheckRepository } from '../persistence/machine-check.repository.js';
import { SettleCheck } from './settle-check.js';

export interface PushedVerdict {
  traceId: string;
  suggest: string;
  label: number;
  errcode: number;
}

const MAX_TRACE_CHARS = 64;

/** Takes in what WeChat pushed about a picture or a sound: once, however often it is pushed. */
@Injectable()
export class MediaVerdicts {
  constructor(
    private readonly checks: MachineCheckRepository,
    private readonly settling: SettleCheck,
    private readonly clock: Clock,
  ) {}

  async receive(tx: EntityManager, { traceId, suggest, label, errcode }: PushedVerdict): Promise<void> {
    if (traceId === '' || traceId.length > MAX_TRACE_CHARS) return;
    if (await this.checks.findVerdict(tx, traceId)) return;
    const verdict = Object.assign(new MediaVerdict(), {
      traceId,
      suggest: suggest.slice(0, 8),
      label: Number.isInteger(label) ? label : 0,
      errcode: Number.isInteger(errcode) ? errcode : -1,
      receivedAt: this.clock.now(),
    });
    await this.checks.insertVerdict(tx, verdict);
    const check = await this.checks.findByTrace(tx, traceId);
    if (check) await this.settling.settleWith(tx, check, verdict);
  }
}
