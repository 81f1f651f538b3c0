import { randomBytes } from 'node:crypto';
import { encryptPush, pushSignature } from '../push/push-cipher.js';
import type { PushTarget } from './push-target.js';

/** How a callback arrives: as it should, not at all, two times, or before the answer that it belongs to. */
export type PushMode = 'once' | 'never' | 'twice' | 'before-response';
export const pushModes: readonly PushMode[] = ['once', 'never', 'twice', 'before-response'];

const ANSWER_MS = 5_000;
const TRIES = 4;
const DELAY_MS = 200;

/** What WeChat calls of its own accord: encrypted, signed, and again up to three times when nobody answers in five seconds. */
export class Pushes {
  mode: PushMode = 'once';
  target: PushTarget | null;
  /** The last status that was answered; 0 for none. */
  lastStatus = 0;

  constructor(target: PushTarget | null) {
    this.target = target;
  }

  /** Pushes after the response, or before it, as the mode wants. Resolves when the response may be sent. */
  async plan(appid: string, message: Record<string, unknown>): Promise<void> {
    if (this.mode === 'never') return;
    if (this.mode === 'before-response') return this.push(appid, message);
    setTimeout(() => void this.pushAsOften(appid, message), DELAY_MS).unref();
  }

  async push(appid: string, message: Record<string, unknown>): Promise<void> {
    const { target } = this;
    if (!target) return;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      this.lastStatus = await this.call(target, appid, message);
      if (this.lastStatus === 200) return;
    }
  }

  private async pushAsOften(appid: string, message: Record<string, unknown>): Promise<void> {
    await this.push(appid, message);
    if (this.mode === 'twice') await this.push(appid, message);
  }

  private async call(target: PushTarget, appid: string, message: Record<string, unknown>): Promise<number> {
    const { url, token, aesKey, form } = target;
    const inner = form === 'xml' ? `<xml>${xmlOf(message)}</xml>` : JSON.stringify(message);
    const encrypted = encryptPush(inner, { token, aesKey, appid });
    const timestamp = String(message.CreateTime);
    const nonce = String(randomBytes(4).readUInt32BE());
    const query = new URLSearchParams({
      signature: pushSignature(token, timestamp, nonce),
      timestamp,
      nonce,
      encrypt_type: 'aes',
      msg_signature: pushSignature(token, timestamp, nonce, encrypted),
    });
    const outer = { ToUserName: String(message.ToUserName), Encrypt: encrypted };
    const body = form === 'xml' ? `<xml>${xmlOf(outer)}</xml>` : JSON.stringify(outer);
    const headers = { 'content-type': form === 'xml' ? 'text/xml' : 'application/json' };
    try {
      const init = { method: 'POST', headers, body, signal: AbortSignal.timeout(ANSWER_MS) };
      return (await fetch(`${url}?${query.toString()}`, init)).status;
    } catch {
      return 0;
    }
  }
}

/** XML as WeChat writes it: texts in CDATA, numbers bare, lists as repeated elements. */
function xmlOf(value: Record<string, unknown>): string {
  return Object.entries(value)
    .flatMap(([name, field]) =>
      (Array.isArray(field) ? (field as unknown[]) : [field]).map((item) => [name, item] as const),
    )
    .map(([name, item]) => `<${name}>${contentOf(item)}</${name}>`)
    .join('\n');
}

function contentOf(item: unknown): string {
  if (typeof item === 'number') return String(item);
  if (item !== null && typeof item === 'object') return `\n${xmlOf(item as Record<string, unknown>)}\n`;
  return `<![CDATA[${String(item)}]]>`;
}
