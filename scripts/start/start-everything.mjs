import { buildAll, version } from '../lib/builds.mjs';
import { accountTable } from '../lib/demo-accounts.mjs';
import { requireSpace } from '../lib/disk.mjs';
import { installMissing, isInstalled } from '../lib/install.mjs';
import { freePorts, portTrouble } from '../lib/ports.mjs';
import { endTogether, stopAll } from '../lib/processes.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { say, step } from '../lib/say.mjs';
import { startServices } from '../lib/serve.mjs';
import { roughSettings } from '../lib/settings.mjs';

/** What a first start writes: packages, builds and the database, with room to spare. */
const SPACE_MB = { first: 2500, later: 300 };

/** `npm start`: from a fresh clone, or from yesterday's, to a running product. */
export async function main() {
  const begun = performance.now();
  endTogether((signal) => signal === 'SIGINT' && say('\n正在停止 · stopping …'));
  const settings = roughSettings();
  await requirePort(settings.port);
  await requireSpace(isInstalled() ? SPACE_MB.later : SPACE_MB.first);
  say(`贵州好网民 ${version()} · Guizhou Good Netizen`);
  await installMissing();
  await buildAll(['shared', 'server', 'h5', 'console']);
  const config = await checkedConfig();
  const env = await environmentOf(config, settings);
  const desk = deskDoor();
  const services = await step('准备数据库并启动服务 · preparing the database, starting the server', () =>
    startServices({ env, withSimulator: config.wechat.simulator, onLine: desk.hear }),
  );
  greet(config, performance.now() - begun);
  await desk.show(config);
  say('按 Ctrl-C 停止全部 · Ctrl-C stops everything');
  await endWith(services);
}

async function requirePort(port) {
  const valid = Number.isInteger(port) && port > 0 && port < 65_536;
  const trouble = valid ? await portTrouble(port) : 'EINVAL';
  if (trouble === null) return;
  if (trouble === 'EADDRINUSE') {
    throw new Refusal(
      `端口 ${port} 已被别的程序占用：请先停掉它，或换一个端口，例如 PORT=${port + 10} npm start。`,
      `Port ${port} is taken by another program: stop it, or choose another, as in PORT=${port + 10} npm start.`,
    );
  }
  throw new Refusal(`端口 ${port} 不能使用（${trouble}）。`, `Port ${port} cannot be used (${trouble}).`);
}

/** The settings as the server itself reads and judges them. @throws Refusal with every problem */
async function checkedConfig() {
  const { loadConfig } = await import('../../server/dist/config/load-config.js');
  try {
    return loadConfig();
  } catch (error) {
    if (error.name !== 'ConfigRefusedError') throw error;
    throw new Refusal('环境变量的设置不对，服务没有启动。', error.message);
  }
}

/** The simulator is reached through the server, so its own port may move when the usual one is taken. */
async function environmentOf(config, settings) {
  const env = { PORT: String(config.port), LOG_LEVEL: settings.logLevel };
  if (!config.wechat.simulator) return env;
  const usual = config.wechat.simulatorPort;
  if ((await portTrouble(usual)) === null) return { ...env, WECHAT_SIMULATOR_PORT: String(usual) };
  if (settings.simulatorPort === null) return { ...env, WECHAT_SIMULATOR_PORT: String((await freePorts())[0]) };
  throw new Refusal(
    `微信模拟器的端口 ${usual} 已被占用。`,
    `Port ${usual} of the WeChat simulator (WECHAT_SIMULATOR_PORT) is taken.`,
  );
}

/** Listens for the link of the first administrator among the lines of the server, and says how to get in at the desk. */
function deskDoor() {
  let link = null;
  const hear = (line) => {
    const heard = /^first-administrator (\S+)$/.exec(line)?.[1];
    if (heard) link = heard;
    else if (!/^(ready |WeChat simulator: )/.test(line)) say(line);
  };
  const show = async (config) => {
    if (link !== null) {
      say(`工作台还没有人。请用这个链接设置第一位管理员（24 小时内有效，只能用一次）：
Nobody has an account at the desk yet. Set up the first administrator by this link (24 hours, once):
  ${link}
`);
    }
    const table = await accountTable(config);
    if (table !== null) say(table);
  };
  return { hear, show };
}

function greet({ publicOrigin, wechat, databaseUrl }, milliseconds) {
  const database = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : 'MySQL / MariaDB';
  say(`
贵州好网民已就绪 · ready after ${(milliseconds / 1000).toFixed(1)} s

  页面 pages      ${publicOrigin}
  工作台 console  ${publicOrigin}/console
  接口 API        ${publicOrigin}/api/docs
  数据 database   ${database}
`);
  if (wechat.simulator) {
    say(`怎样登录：打开「我的」，点登录，在「微信模拟登录」页上选一位演示网民，不用密码。
How to sign in: open 我的 (Me), press the sign-in button and choose a demonstration person; there is no password.
`);
  }
}

/** Waits for ever; when one part ends by itself, everything ends, and with an error. */
async function endWith(services) {
  const { name, code, signal } = await services.firstEnd;
  await stopAll();
  throw new Refusal(
    `${name} 意外停止了，其余部分也已停止。`,
    `${name} ended unexpectedly (${signal ?? `exit code ${code}`}); the rest was stopped.`,
  );
}
