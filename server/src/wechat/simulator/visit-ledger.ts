import { SimError } from './sim-error.js';

const OPENID = /^o[\w-]{27}$/;
const TWO_HOURS_MS = 2 * 3600_000;

interface Visit {
  appid: string;
  personKey: string;
  at: number;
}

/** Who has opened the mini-program lately. Content and risk checks refuse anybody unseen for two hours (61010). */
export class VisitLedger {
  private readonly visits = new Map<string, Visit>();

  constructor(private readonly now: () => number) {}

  record(openid: string, appid: string, personKey: string): void {
    this.visits.set(openid, { appid, personKey, at: this.now() });
  }

  /**
   * The person behind an openid of this app. An openid of the right shape that nobody remembers may be from before the
   * simulator's last start: it counts as not seen lately.
   * @throws SimError 40003 not an openid, or another app's; 61010 not seen for two hours
   */
  recentPerson(openid: unknown, appid: string): string {
    if (typeof openid !== 'string' || !OPENID.test(openid)) throw new SimError(40003);
    const visit = this.visits.get(openid);
    if (visit && visit.appid !== appid) throw new SimError(40003);
    if (!visit || this.now() - visit.at > TWO_HOURS_MS) throw new SimError(61010);
    return visit.personKey;
  }
}
