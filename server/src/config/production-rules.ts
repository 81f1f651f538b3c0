import { simulatedApps } from './simulated-apps.js';
import type { RawEnv } from './env.schema.js';

const MIN_SECRET_BYTES = 32;
const WECHAT_SECRETS = ['WECHAT_MP_APPID', 'WECHAT_MP_SECRET', 'WECHAT_H5_APPID', 'WECHAT_H5_SECRET'] as const;
const isYes = (value: string | undefined): boolean => ['true', '1', 'yes'].includes(value?.toLowerCase() ?? '');

/** What production refuses, one sentence per variable. Empty outside production. Works on raw values, so that it adds to the other complaints. */
export function productionProblems(env: RawEnv): string[] {
  if (env.NODE_ENV !== 'production') return [];
  return [
    ...databaseProblem(env),
    ...(isYes(env.DEMO)
      ? ['DEMO must not be true in production: demonstration data would mix with real people’s.']
      : []),
    ...simulatorProblem(env),
    ...simulatedWechatProblems(env),
    ...(env.SECRET_KEY === undefined
      ? ['SECRET_KEY is missing: production needs a secret of its own, for instance from `openssl rand -base64 48`.']
      : []),
    ...originProblem(env.PUBLIC_ORIGIN),
    ...WECHAT_SECRETS.filter((name) => env[name] === undefined).map(
      (name) => `${name} is missing: without it nobody can sign in through WeChat.`,
    ),
  ];
}

/** A master secret that is too short is refused everywhere, since what it protects may be kept. */
export function secretKeyProblem(env: RawEnv): string[] {
  const secret = env.SECRET_KEY;
  if (secret === undefined) return [];
  const bytes = Buffer.byteLength(secret);
  if (bytes < MIN_SECRET_BYTES)
    return [`SECRET_KEY is too short: ${bytes} bytes, at least ${MIN_SECRET_BYTES} are needed.`];
  if (new Set(secret).size < 10) return ['SECRET_KEY is too regular: use random characters.'];
  return [];
}

function databaseProblem(env: RawEnv): string[] {
  const usesSqlite = env.DATABASE_URL === undefined || env.DATABASE_URL.startsWith('sqlite:');
  if (!usesSqlite || isYes(env.ALLOW_SQLITE_IN_PRODUCTION)) return [];
  return [
    `DATABASE_URL ${env.DATABASE_URL === undefined ? 'is missing, which means' : 'chooses'} SQLite: give a mysql:// address, or set ALLOW_SQLITE_IN_PRODUCTION=true if one process on one machine is enough.`,
  ];
}

function simulatorProblem(env: RawEnv): string[] {
  if (!isYes(env.WECHAT_SIMULATOR)) return [];
  return ['WECHAT_SIMULATOR must not be true in production: anybody could sign in as anybody.'];
}

/** The simulator by another way: its address, or the app ids that it knows. */
function simulatedWechatProblems(env: RawEnv): string[] {
  const bases = (['WECHAT_API_BASE', 'WECHAT_OAUTH_BASE'] as const).filter((name) => isThisMachine(env[name]));
  const appids = (['WECHAT_MP_APPID', 'WECHAT_H5_APPID'] as const).filter((name) => isSimulated(env[name]));
  return [
    ...bases.map((name) => `${name} must not be this machine in production: that is where a simulator would answer.`),
    ...appids.map((name) => `${name} is one of the simulator's: give the app id that WeChat has given you.`),
  ];
}

const isThisMachine = (base: string | undefined): boolean =>
  base !== undefined && /^https?:\/\/(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])([:/]|$)/i.test(base);

const isSimulated = (appid: string | undefined): boolean =>
  Object.values(simulatedApps).some((app) => app.appid === appid);

function originProblem(origin: string | undefined): string[] {
  if (origin === undefined)
    return ['PUBLIC_ORIGIN is missing: say the address people type, such as https://example.org.'];
  if (origin.startsWith('https://')) return [];
  return ['PUBLIC_ORIGIN must begin with https:// in production: sign-in cookies would travel in the clear.'];
}
