import type { AuthorisedCalls } from './authorised-calls.js';

export interface MiniProgramCodeQuestion {
  /** At most 32 characters: digits, letters and !#$&'()*+,/:;=?@-._~ (a short id of ours; Chinese cannot be carried). */
  scene: string;
  /** Without a leading slash and without a query. */
  page: string;
  envVersion?: 'release' | 'trial' | 'develop';
  /** `false` before the first release, when WeChat knows no page yet. */
  checkPath?: boolean;
  /** 280 to 1280 pixels. */
  width?: number;
}

/** `getwxacodeunlimit`: the round code that opens a page of the mini-program. Answers the bytes of a picture. */
export class MiniProgramCodes {
  constructor(private readonly calls: AuthorisedCalls) {}

  draw(question: MiniProgramCodeQuestion): Promise<Buffer> {
    return this.calls.postForBytes('/wxa/getwxacodeunlimit', {
      scene: question.scene,
      page: question.page,
      check_path: question.checkPath ?? true,
      env_version: question.envVersion ?? 'release',
      width: question.width ?? 430,
    });
  }
}
