import { Injectable } from '@nestjs/common';
import type { NoticeKind, SubscriptionPurpose } from '@good-netizen/shared/notice/notice.dto';
import { subscriptionPurposes } from '@good-netizen/shared/notice/notice.dto';
import { Limits } from '@good-netizen/shared/limits';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import { Clock } from '../platform/clock.js';
import { newId } from '../platform/id.js';
import { Notice } from './domain/notice.js';
import { NoticeSending } from './domain/notice-sending.js';
import { notBeforeQuietEnds } from './domain/quiet-hours.js';
import { NoticeRepository } from './persistence/notice.repository.js';
import { SendingRepository } from './persistence/sending.repository.js';
import { SubscriptionRepository } from './persistence/subscription.repository.js';

export interface Telling {
  readonly to: { readonly netizenId: string } | { readonly staffId: string };
  readonly kind: NoticeKind;
  readonly title: string;
  readonly text: string;
  /** A page of the mini-program without a leading slash, or one of the console; `null`: nothing to open. */
  readonly path?: string | null;
  /** What also goes to the telephone of a netizen who asked for it. */
  readonly message?: { readonly what: string; readonly outcome: string; readonly at: Date };
}

const STALE_MS = 3 * 24 * 3_600_000;

/** The front door: puts a message into somebody's inbox, and on their telephone where they asked for that. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly sendings: SendingRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells somebody something, in the caller's transaction: told when that commits, and not otherwise. Too long words are cut.
   * The telephone hears of it only with a consent that is left, and outside the quiet hours.
   */
  async tell(tx: EntityManager, { to, kind, title, text, path, message }: Telling): Promise<void> {
    const at = this.clock.now();
    const notice = Object.assign(new Notice(), {
      id: newId(),
      netizenId: 'netizenId' in to ? to.netizenId : null,
      staffId: 'staffId' in to ? to.staffId : null,
      kind,
      title: cut(title, Limits.noticeTitleMaxChars),
      text: cut(text, Limits.noticeTextMaxChars),
      path: path ?? null,
      at,
      readAt: null,
    });
    await this.notices.insert(tx, notice);
    if (message && notice.netizenId !== null) await this.queue(tx, notice, notice.netizenId, message);
  }

  private async queue(
    tx: EntityManager,
    { id, kind, path, at }: Notice,
    netizenId: string,
    message: NonNullable<Telling['message']>,
  ): Promise<void> {
    const template = isPurpose(kind) ? this.config.wechat.templates[kind] : undefined;
    if (!template || (await this.subscriptions.remaining(tx, netizenId, template.id)) < 1) return;
    const sending = Object.assign(new NoticeSending(), {
      id,
      netizenId,
      templateId: template.id,
      fields: template.fields.join(','),
      path,
      values: { ...message, at: message.at.toISOString() },
      status: 'WAITING' as const,
      busyWith: null,
      attempts: 0,
      notBefore: notBeforeQuietEnds(at),
      expiresAt: new Date(at.getTime() + STALE_MS),
      begunAt: null,
      errcode: null,
      messageNumber: null,
    });
    await this.sendings.insert(tx, sending);
  }
}

const isPurpose = (kind: NoticeKind): kind is SubscriptionPurpose =>
  (subscriptionPurposes as readonly NoticeKind[]).includes(kind);

function cut(text: string, max: number): string {
  const characters = [...text];
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`;
}
