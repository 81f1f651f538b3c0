import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { newId } from '../../platform/id.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';

/** The mini-program and WeChat's push tell of one consent within this of each other. */
const SAME_CONSENT_MS = 120_000;

interface Consent {
  netizenId: string;
  templateId: string;
  /** SAID by the mini-program, HEARD from WeChat's push. */
  from: 'SAID' | 'HEARD';
  repeatKey: string;
}

/** How many messages each netizen still allows, and every reason why the number changed. */
@Injectable()
export class GrantLedger {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly clock: Clock,
  ) {}

  /** Counts one consent: once, told however often, and from both sides. */
  async accept(tx: EntityManager, { netizenId, templateId, from, repeatKey }: Consent): Promise<void> {
    const at = this.clock.now();
    const grant = await this.subscriptions.lock(tx, netizenId, templateId, at);
    if (await this.subscriptions.hasEntry(tx, repeatKey)) return;
    const [since, until] = [at.getTime() - SAME_CONSENT_MS, at.getTime() + SAME_CONSENT_MS].map((ms) => new Date(ms));
    const other = from === 'SAID' ? 'ACCEPTED_HEARD' : 'ACCEPTED_SAID';
    const twin = await this.subscriptions.findUnpaired(tx, grant, other, since ?? at, until ?? at);
    const id = newId();
    await this.subscriptions.enter(tx, grant, {
      id,
      cause: `ACCEPTED_${from}`,
      difference: twin ? 0 : 1,
      pairedWith: twin?.id ?? null,
      repeatKey,
      at,
    });
    if (twin) await this.subscriptions.pair(tx, twin.id, id);
  }

  /** Takes one consent for one message; false when there is none. */
  async take(tx: EntityManager, netizenId: string, templateId: string): Promise<boolean> {
    const at = this.clock.now();
    const grant = await this.subscriptions.lock(tx, netizenId, templateId, at);
    if (grant.remaining < 1) return false;
    await this.subscriptions.enter(tx, grant, { cause: 'SENT', difference: -1, pairedWith: null, repeatKey: null, at });
    return true;
  }

  async giveBack(tx: EntityManager, netizenId: string, templateId: string): Promise<void> {
    const at = this.clock.now();
    const grant = await this.subscriptions.lock(tx, netizenId, templateId, at);
    await this.subscriptions.enter(tx, grant, {
      cause: 'GIVEN_BACK',
      difference: 1,
      pairedWith: null,
      repeatKey: null,
      at,
    });
  }

  /** WeChat knows of no consent any more: neither do we. */
  async zero(
    tx: EntityManager,
    netizenId: string,
    templateId: string,
    cause: 'TURNED_OFF' | 'USED_UP_AT_WECHAT',
    repeatKey: string | null = null,
  ): Promise<void> {
    const at = this.clock.now();
    const grant = await this.subscriptions.lock(tx, netizenId, templateId, at);
    if (repeatKey !== null && (await this.subscriptions.hasEntry(tx, repeatKey))) return;
    const entry = { cause, difference: -grant.remaining, pairedWith: null, repeatKey, at };
    await this.subscriptions.enter(tx, grant, entry);
  }
}
