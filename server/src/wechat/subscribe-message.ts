import type { AuthorisedCalls } from './authorised-calls.js';

export interface SubscribeMessage {
  openid: string;
  templateId: string;
  /** A page of the mini-program without a leading slash; may carry a query. */
  page: string | null;
  /** Field name of the template, such as `thing1`, and a value that its type allows (`formatField`). */
  data: Readonly<Record<string, string>>;
}

const ENDPOINT = '/cgi-bin/message/subscribe/send';

/** One message for one consent. WeChat has no key against repetition: whoever calls twice sends twice. */
export class SubscribeMessages {
  constructor(private readonly calls: AuthorisedCalls) {}

  /** The number that `subscribe_msg_sent_event` names, where WeChat tells it: 64 bits, so a text. */
  async send({ openid, templateId, page, data }: SubscribeMessage): Promise<string | null> {
    const answer = await this.calls.post(ENDPOINT, {
      touser: openid,
      template_id: templateId,
      ...(page === null ? {} : { page }),
      data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }])),
      miniprogram_state: 'formal',
      lang: 'zh_CN',
    });
    const id = answer.msgid ?? answer.msgId;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
  }
}
