import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { envExample } from '../../src/config/env-example.js';
import { processEnvironment } from '../../src/config/env.schema.js';
import { ConfigRefusedError, loadConfig } from '../../src/config/load-config.js';
import { repositoryRoot } from '../../src/config/repository-root.js';

const SECRET = 'k7Qw2nZr9xTb4LmVc8Ys1HdGf6PjAeUo';
const production = {
  NODE_ENV: 'production',
  PUBLIC_ORIGIN: 'https://hwm.example.org',
  DATABASE_URL: 'mysql://gn:pw@db:3306/gn',
  SECRET_KEY: SECRET,
  WECHAT_MP_APPID: 'wx1111111111111111',
  WECHAT_MP_SECRET: 'm'.repeat(32),
  WECHAT_H5_APPID: 'wx2222222222222222',
  WECHAT_H5_SECRET: 'h'.repeat(32),
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    loadConfig(env, '/nowhere');
  } catch (error) {
    if (error instanceof ConfigRefusedError) return error.problems;
    throw error;
  }
  return [];
}

describe('production', () => {
  it('starts when nothing is wrong, and the H5 sign-in then goes to WeChat itself', () => {
    const config = loadConfig(production, '/srv/app');
    expect(config.isProduction).toBe(true);
    expect(config.demo).toBe(false);
    expect(config.wechat).toMatchObject({
      simulator: false,
      apiBase: 'https://api.weixin.qq.com',
      oauthBase: 'https://open.weixin.qq.com',
    });
  });

  it.each([
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['DATABASE_URL', { DATABASE_URL: 'sqlite:data/x.sqlite' }],
    ['DEMO', { DEMO: 'true' }],
    ['DEMO', { DEMO: 'YES' }],
    ['WECHAT_SIMULATOR', { WECHAT_SIMULATOR: '1' }],
    ['SECRET_KEY', { SECRET_KEY: undefined }],
    ['SECRET_KEY', { SECRET_KEY: 'short' }],
    ['SECRET_KEY', { SECRET_KEY: 'a'.repeat(64) }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: undefined }],
    ['PUBLIC_ORIGIN', { PUBLIC_ORIGIN: 'http://hwm.example.org' }],
    ['WECHAT_MP_APPID', { WECHAT_MP_APPID: '' }],
    ['WECHAT_MP_SECRET', { WECHAT_MP_SECRET: undefined }],
    ['WECHAT_H5_APPID', { WECHAT_H5_APPID: undefined }],
    ['WECHAT_H5_SECRET', { WECHAT_H5_SECRET: undefined }],
    ['WECHAT_MP_APPID', { WECHAT_MP_APPID: 'wx5a00000000000001' }],
    ['WECHAT_H5_APPID', { WECHAT_H5_APPID: 'wx5a00000000000002' }],
    ['WECHAT_API_BASE', { WECHAT_API_BASE: 'http://127.0.0.1:3001' }],
    ['WECHAT_API_BASE', { WECHAT_API_BASE: 'https://LOCALHOST' }],
    ['WECHAT_OAUTH_BASE', { WECHAT_OAUTH_BASE: 'http://[::1]:3001/sim' }],
  ])('refuses to start because of %s alone: %o', (name, change) => {
    const problems = problemsOf({ ...production, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} .+\\.$`));
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf({ NODE_ENV: 'production', DEMO: 'true', WECHAT_SIMULATOR: 'true', PORT: 'many' });
    const named = problems.map((problem) => problem.split(' ')[0]);
    expect(named.sort()).toEqual([
      'DATABASE_URL',
      'DEMO',
      'PORT',
      'PUBLIC_ORIGIN',
      'SECRET_KEY',
      'WECHAT_H5_APPID',
      'WECHAT_H5_SECRET',
      'WECHAT_MP_APPID',
      'WECHAT_MP_SECRET',
      'WECHAT_SIMULATOR',
    ]);
  });

  it('takes SQLite when it is asked for by name', () => {
    const env = { ...production, DATABASE_URL: 'sqlite:data/x.sqlite', ALLOW_SQLITE_IN_PRODUCTION: 'true' };
    expect(loadConfig(env, '/srv/app').databaseUrl).toBe('sqlite:/srv/app/data/x.sqlite');
  });
});

describe('outside production', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gn-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('needs nothing at all', () => {
    const config = loadConfig({}, folder);
    expect(config).toMatchObject({
      environment: 'development',
      port: 3000,
      publicOrigin: 'http://localhost:3000',
      databaseUrl: `sqlite:${folder}/data/good-netizen.sqlite`,
      demo: true,
      h5Dist: `${folder}/miniapp/dist/h5`,
    });
    expect(config.wechat).toMatchObject({
      simulator: true,
      simulatorPort: 3001,
      apiBase: 'http://127.0.0.1:3001',
      oauthBase: 'http://localhost:3000/sim',
    });
  });

  it('makes a secret once, readable by its owner only, and keeps it', () => {
    const first = loadConfig({}, folder).secretKey;
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(loadConfig({}, folder).secretKey).toEqual(first);
    expect(statSync(path.join(folder, 'data', 'secret.key')).mode & 0o777).toBe(0o600);
  });

  it('still refuses a short secret, a port that is none, and an unknown database', () => {
    expect(problemsOf({ SECRET_KEY: 'short' })).toEqual([expect.stringMatching(/^SECRET_KEY is too short: 5 bytes/)]);
    expect(problemsOf({ PORT: '70000' })).toEqual([expect.stringMatching(/^PORT is not valid/)]);
    expect(problemsOf({ DATABASE_URL: 'postgres://x' })).toEqual([expect.stringMatching(/^DATABASE_URL is not valid/)]);
  });

  it('is frozen to the last branch', () => {
    const config = loadConfig({ SECRET_KEY: SECRET }, folder);
    expect(() => Object.assign(config, { demo: false })).toThrow(TypeError);
    expect(() => Object.assign(config.wechat.h5, { secret: '' })).toThrow(TypeError);
    expect(() => Object.assign(config.rate, { perSession: 1 })).toThrow(TypeError);
  });

  it('lets the environment win over the .env file', () => {
    writeFileSync(path.join(folder, '.env'), 'PORT=4100\nPATH=/from/file\n');
    expect(processEnvironment(folder)).toMatchObject({ PORT: '4100', PATH: process.env.PATH });
  });
});

it('.env.example is what the schema prints', () => {
  expect(readFileSync(path.join(repositoryRoot, '.env.example'), 'utf8')).toBe(envExample());
});
