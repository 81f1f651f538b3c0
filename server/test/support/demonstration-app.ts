import { loadFirstData } from '../../src/database/seeds/load-first-data.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import type { AgeBand } from '@good-netizen/shared/identity/identity.dto';
import { Netizen } from '../../src/identity/domain/netizen.js';
import { AccessTokens } from '../../src/identity/services/access-tokens.js';
import { Clock } from '../../src/platform/clock.js';
import { newId } from '../../src/platform/id.js';
import { startTestApp, type TestApp, type TestAppOptions } from './test-app.js';

/** The whole server with the demonstration loaded. */
export function startDemonstrationApp(options: Omit<TestAppOptions, 'seed'> = {}): Promise<TestApp> {
  return startTestApp({
    ...options,
    env: { DEMO: 'true', ...options.env },
    seed: (dataSource, config) => loadFirstData(dataSource, config, options.clock?.now()),
  });
}

/** A signed-in netizen, made without WeChat; returns the header that speaks for them. */
export async function signedIn(app: TestApp, ageBand: AgeBand | null = 'ADULT'): Promise<{ authorization: string }> {
  const netizenId = newId();
  const now = app.app.get(Clock).now();
  await app.app.get(UnitOfWork).run((tx) => tx.insert(Netizen, netizenOf(netizenId, ageBand, now)));
  const token = app.app.get(AccessTokens, { strict: false }).issue({ netizenId, sessionId: newId() });
  return { authorization: `Bearer ${token}` };
}

function netizenOf(id: string, ageBand: AgeBand | null, now: Date): Netizen {
  return {
    id,
    identityHash: `${id.replace(/-/g, '')}${id.replace(/-/g, '')}`,
    ageBand,
    ageBandChangedAt: null,
    regionCode: null,
    regionChangedAt: null,
    sectorCode: null,
    nickname: null,
    identitySource: 'UNIONID',
    createdAt: now,
    firstSeenAt: now,
  };
}
