import { Codes } from './codes.js';
import { Faults } from './faults.js';
import { People } from './people.js';
import type { PushTarget } from './push-target.js';
import { Pushes } from './pushes.js';
import { SimClock } from './sim-clock.js';
import { SimError } from './sim-error.js';
import { Subscriptions } from './subscriptions.js';
import { TokenSpace } from './token-space.js';
import { VisitLedger } from './visit-ledger.js';

export interface SimApp {
  appid: string;
  secret: string;
  kind: 'mini-program' | 'h5';
}

export interface SimulatorOptions {
  apps: readonly SimApp[];
  /** Origins that the OAuth page may send people back to, as registered with a real service account. */
  redirectOrigins: readonly string[];
  push?: PushTarget;
}

/** Everything the simulated WeChat knows. In memory: it forgets when the process ends, identifiers stay the same. */
export class World {
  readonly clock = new SimClock();
  readonly faults = new Faults();
  readonly people = new People();
  readonly tokens = new TokenSpace(() => this.clock.now());
  readonly codes = new Codes(() => this.clock.now());
  readonly pushes: Pushes;
  readonly subscriptions = new Subscriptions();
  readonly visits = new VisitLedger(() => this.clock.now());
  /** Pages of the released version; `null` while nobody has said which: then every well-formed page is taken. */
  releasedPages: ReadonlySet<string> | null = null;
  /** Whether calls without a token are taken for calls from inside cloud hosting, and for which app. */
  cloudHostingAppid: string | null = null;
  /** Whether the operator's apps are bound to one Open Platform account, so that unionid is told. */
  boundToOpenPlatform = true;

  constructor(readonly options: SimulatorOptions) {
    this.pushes = new Pushes(options.push ?? null);
  }

  /** WeChat looks at the appid before everything else. @throws SimError 41002, 40013 */
  app(appid: unknown, kind?: SimApp['kind']): SimApp {
    if (typeof appid !== 'string' || appid === '') throw new SimError(41002);
    const app = this.options.apps.find((known) => known.appid === appid && (!kind || known.kind === kind));
    if (!app) throw new SimError(40013);
    return app;
  }

  /** @throws SimError 41004 secret missing, 40125 secret wrong */
  checkSecret(app: SimApp, secret: unknown): void {
    if (typeof secret !== 'string' || secret === '') throw new SimError(41004);
    if (secret !== app.secret) throw new SimError(40125);
  }
}
