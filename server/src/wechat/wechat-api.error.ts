/** WeChat answered, and refused. `rid` is what WeChat's support asks for; it stays in our logs. */
export class WechatApiError extends Error {
  readonly rid: string | null;

  constructor(
    readonly endpoint: string,
    readonly errcode: number,
    readonly errmsg: string,
  ) {
    super(`${endpoint} answered ${errcode}: ${errmsg}`);
    this.name = 'WechatApiError';
    this.rid = requestIdIn(errmsg);
  }
}

/** WeChat did not answer in time, or what answered was not WeChat's JSON. */
export class WechatUnreachableError extends Error {
  constructor(
    readonly endpoint: string,
    reason: string,
    options?: ErrorOptions,
    /** False only where it is certain that the request never left: no connection was made. */
    readonly mayHaveArrived = true,
  ) {
    super(`${endpoint} could not be reached: ${reason}`, options);
    this.name = 'WechatUnreachableError';
  }
}

/** A visitor who only saw the snapshot page (网页快照) has a made-up openid: nobody may act with it. */
export class WechatSnapshotUserError extends Error {
  constructor() {
    super('sns/oauth2/access_token answered is_snapshotuser=1: the openid is not a real one');
    this.name = 'WechatSnapshotUserError';
  }
}

/** `, rid: 64b7-…` (sns), ` rid: 64b7-…` (cgi-bin, wxa) and the older `hints: [ req_id: … ]`. */
export function requestIdIn(errmsg: string): string | null {
  return /\b(?:rid|req_id):\s*([0-9A-Za-z_-]+)/.exec(errmsg)?.[1] ?? null;
}
