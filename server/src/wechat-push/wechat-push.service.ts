import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import { constraintViolation } from '../database/constraint-violation.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { listIn, objectOf, type PushMessage, readPushBody, textIn } from '../wechat/push/push-body.js';
import { decryptPush, isSameSignature, PushNotGenuineError, pushSignature } from '../wechat/push/push-cipher.js';
import { PushRefusedError } from './domain/push-refused.error.js';

export type PushQuery = Readonly<Record<string, string | undefined>>;
/** Runs in a transaction and may run again: what it does twice must be as if done once. */
export type PushHandler = (tx: EntityManager, message: PushMessage) => Promise<void>;
export { listIn, objectOf, textIn, type PushMessage };

/** The front door: rooms say which pushed events of WeChat they want to hear. */
@Injectable()
export class WechatPushService {
  private readonly handlers = new Map<string, PushHandler>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly config: AppConfig,
  ) {}

  /** Call it from `onModuleInit`. One room for one event. */
  onEvent(event: string, handler: PushHandler): void {
    if (this.handlers.has(event)) throw new Error(`two rooms want the event ${event}`);
    this.handlers.set(event, handler);
  }

  /** The text that proves to WeChat that this address is ours. @throws PushRefusedError */
  prove({ signature, timestamp = '', nonce = '', echostr = '' }: PushQuery): string {
    const { push } = this.config.wechat;
    if (!push || !isSameSignature(signature, pushSignature(push.token, timestamp, nonce))) throw new PushRefusedError();
    return echostr;
  }

  /**
   * Takes in what was pushed, durably: when this returns it need not be pushed again.
   * @throws PushRefusedError for what is not WeChat's
   */
  async receive(query: PushQuery, body: string): Promise<void> {
    const message = this.messageIn(query, body);
    const handler = this.handlers.get(textIn(message, 'Event'));
    if (!handler) return;
    try {
      await this.unitOfWork.run((tx) => handler(tx, message));
    } catch (error) {
      // The same event came twice at once and the other one was faster: now it is known.
      if (constraintViolation(error) === null) throw error;
      await this.unitOfWork.run((tx) => handler(tx, message));
    }
  }

  private messageIn(query: PushQuery, body: string): PushMessage {
    const outer = readPushBody(body);
    const encrypted = outer ? textIn(objectOf(outer.xml) ?? outer, 'Encrypt') : '';
    // Inside cloud hosting WeChat pushes over its own line, without signature and in the clear.
    if (encrypted === '' && this.config.wechat.auth === 'cloud-hosting' && outer) return outer;
    const inner = readPushBody(this.decrypted(query, encrypted));
    if (!inner) throw new PushRefusedError();
    return objectOf(inner.xml) ?? inner;
  }

  private decrypted({ msg_signature: given, timestamp = '', nonce = '' }: PushQuery, encrypted: string): string {
    const { push, miniProgram } = this.config.wechat;
    if (!push || encrypted === '') throw new PushRefusedError();
    if (!isSameSignature(given, pushSignature(push.token, timestamp, nonce, encrypted))) throw new PushRefusedError();
    try {
      return decryptPush(encrypted, { ...push, appid: miniProgram.appid });
    } catch (error) {
      if (error instanceof PushNotGenuineError) throw new PushRefusedError();
      throw error;
    }
  }
}
