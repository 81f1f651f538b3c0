import type { AuthorisedCalls } from './authorised-calls.js';
import { WechatUnreachableError } from './wechat-api.error.js';

export interface MediaQuestion {
  openid: string;
  /** Where WeChat fetches it: a public address. */
  url: string;
  type: 'image' | 'audio';
  /** 1 profile, 2 comment, 3 forum, 4 social log. */
  scene: 1 | 2 | 3 | 4;
}

const ENDPOINT = '/wxa/media_check_async';
const MEDIA_TYPE = { audio: 1, image: 2 } as const;

/** `media_check_async` version 2: WeChat fetches the file, and pushes what it thinks of it within 30 minutes, or never. */
export class MediaChecks {
  constructor(private readonly calls: AuthorisedCalls) {}

  /** The trace id that the push will name. */
  async ask({ url, type, openid, scene }: MediaQuestion): Promise<string> {
    const question = { media_url: url, media_type: MEDIA_TYPE[type], version: 2, scene, openid };
    const { trace_id: traceId } = await this.calls.post(ENDPOINT, question);
    if (typeof traceId === 'string' && traceId !== '') return traceId;
    throw new WechatUnreachableError(ENDPOINT, 'the answer has no trace_id');
  }
}
