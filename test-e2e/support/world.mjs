import { after, before } from 'node:test';
import { compileWeapp } from '../../tooling/weapp-runtime/compile.mjs';
import { Telephone } from '../../tooling/weapp-runtime/driver.mjs';
import { openChromium } from '../../scripts/lib/chromium.mjs';
import { demonstrationAccounts } from '../../scripts/lib/demo-accounts.mjs';
import { at } from '../../scripts/lib/places.mjs';
import { startTemporaryServer } from '../../scripts/lib/temporary-server.mjs';
import { Clerk } from './clerk.mjs';
import { Visitor } from './visitor.mjs';

/**
 * One world per test file: a server with the demonstration data, the WeChat simulator, and a browser; all ended after the
 * last test. Call it at the top of a `describe`; use the answer inside `it`.
 */
export function useWorld(settings) {
  const world = { server: null, browser: null, people: [] };

  before(async () => {
    world.server = await startTemporaryServer(settings);
    world.browser = await openChromium();
  });

  after(async () => {
    await world.browser?.close();
    await world.server?.stop();
  });

  /** A person at a browser: `person` is a name of your own; the same name is the same person. */
  world.visitor = (person, options) => Visitor.open(world.browser, { origin: world.server.origin, person, ...options });

  /** A person with the mini-program on a telephone. */
  world.telephone = (person, options) => {
    const dist = at('miniapp/dist/weapp');
    const { origin: serverOrigin, simulatorOrigin } = world.server;
    world.compiled ??= compileWeapp(dist);
    const { compiled } = world;
    return Telephone.open(world.browser, { compiled, dist, serverOrigin, simulatorOrigin, person, ...options });
  };
  /** A member of staff at the console; `account` of your own, or the name of a demonstration account. */
  world.clerk = async (account, options) => {
    const known = typeof account === 'string' ? await demonstrationAccount(world, account) : account;
    return Clerk.open(world.browser, { origin: world.server.origin, account: known, ...options });
  };
  return world;
}

/** The same object every time: a clerk remembers which codes were used. */
async function demonstrationAccount(world, name) {
  world.accounts ??= await demonstrationAccounts(world.server);
  const account = world.accounts?.find(({ loginName }) => loginName === name);
  if (!account) throw new Error(`no demonstration account is called ${name}`);
  return account;
}
