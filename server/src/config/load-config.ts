import path from 'node:path';
import { AppConfig, type AppConfigValues, type WeChatConfig } from './app-config.js';
import { type Env, envSchema, processEnvironment, type RawEnv } from './env.schema.js';
import { mediaOf, storageOf, storageProblems } from './media-settings.js';
import { productionProblems, secretKeyProblem } from './production-rules.js';
import { keptSecret } from './kept-secret.js';
import { repositoryRoot } from './repository-root.js';
import { simulatedApps, simulatedPush, simulatedTemplates } from './simulated-apps.js';
import { templateProblems, templatesOf } from './wechat-templates.js';

/** The environment does not allow a start. `problems` are whole sentences, each naming its variable. */
export class ConfigRefusedError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings do not allow a start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigRefusedError';
  }
}

/**
 * Reads and checks all settings at once.
 * @throws ConfigRefusedError with every problem, not only the first
 */
export function loadConfig(raw: RawEnv = processEnvironment(repositoryRoot), root: string = repositoryRoot): AppConfig {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = envSchema.safeParse(given);
  const shapes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} is not valid: ${lowerFirst(issue.message)}.`);
  const problems = [
    ...shapes,
    ...productionProblems(given),
    ...secretKeyProblem(given),
    ...templateProblems(given.WECHAT_TEMPLATES),
    ...storageProblems(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigRefusedError(problems);
  return new AppConfig(valuesOf(parsed.data, root));
}

function valuesOf(env: Env, root: string): AppConfigValues {
  const dataDir = path.resolve(root, env.DATA_DIR);
  const publicOrigin = env.PUBLIC_ORIGIN ?? `http://localhost:${env.PORT}`;
  return {
    environment: env.NODE_ENV,
    host: env.HOST,
    port: env.PORT,
    publicOrigin,
    databaseUrl: absoluteDatabaseUrl(env.DATABASE_URL, root),
    demo: env.DEMO ?? env.NODE_ENV === 'development',
    wechat: wechatOf(env, publicOrigin),
    secretKey: Buffer.from(env.SECRET_KEY ?? keptSecret(dataDir), 'utf8'),
    h5Dist: path.resolve(root, env.H5_DIST),
    consoleDist: path.resolve(root, env.CONSOLE_DIST),
    dataDir,
    storage: storageOf(env, dataDir),
    media: mediaOf(env, root),
    trustProxy: trustOf(env.TRUST_PROXY),
    logLevel: env.LOG_LEVEL,
    rate: {
      windowSeconds: env.RATE_WINDOW_SECONDS,
      perSession: env.RATE_PER_SESSION,
      perAddress: env.RATE_PER_ADDRESS,
    },
  };
}

function wechatOf(env: Env, publicOrigin: string): WeChatConfig {
  const simulator = env.WECHAT_SIMULATOR ?? env.NODE_ENV !== 'production';
  const simulatorPort = env.WECHAT_SIMULATOR_PORT ?? env.PORT + 1;
  const apiBase = simulator ? `http://127.0.0.1:${simulatorPort}` : 'https://api.weixin.qq.com';
  const oauthBase = simulator ? `${publicOrigin}/sim` : 'https://open.weixin.qq.com';
  return {
    apiBase: env.WECHAT_API_BASE ?? apiBase,
    oauthBase: env.WECHAT_OAUTH_BASE ?? oauthBase,
    auth: env.WECHAT_AUTH,
    miniProgram: {
      appid: env.WECHAT_MP_APPID ?? simulatedApps.miniProgram.appid,
      secret: env.WECHAT_MP_SECRET ?? simulatedApps.miniProgram.secret,
    },
    h5: {
      appid: env.WECHAT_H5_APPID ?? simulatedApps.h5.appid,
      secret: env.WECHAT_H5_SECRET ?? simulatedApps.h5.secret,
    },
    simulator,
    simulatorPort,
    push: pushOf(env, simulator),
    templates: templatesOf(env.WECHAT_TEMPLATES ?? (simulator ? simulatedTemplates : '')),
  };
}

function pushOf(env: Env, simulator: boolean): WeChatConfig['push'] {
  const { WECHAT_PUSH_TOKEN: token, WECHAT_PUSH_AES_KEY: aesKey } = env;
  if (token !== undefined && aesKey !== undefined) return { token, aesKey };
  return simulator ? simulatedPush : null;
}

function absoluteDatabaseUrl(url: string, root: string): string {
  if (!url.startsWith('sqlite:')) return url;
  const file = url.slice('sqlite:'.length);
  return file === ':memory:' ? url : `sqlite:${path.resolve(root, file)}`;
}

function trustOf(value: string): AppConfigValues['trustProxy'] {
  if (value === 'true') return true;
  if (value === 'false') return false;
  return /^\d+$/.test(value) ? Number(value) : value;
}

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
