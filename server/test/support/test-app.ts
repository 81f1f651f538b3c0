import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { DataSource } from 'typeorm';
import type { AppConfig } from '../../src/config/app-config.js';
import { loadConfig } from '../../src/config/load-config.js';
import { createApp } from '../../src/create-app.js';
import { prepareDatabase } from '../../src/database/prepare-database.js';
import type { Clock } from '../../src/platform/clock.js';

export interface TestAppOptions {
  /** An existing database, migrated here if it is not yet. Without it: a fresh SQLite file of this application's own. */
  databaseUrl?: string;
  /** First data for the database, loaded before the application opens it. */
  seed?: (dataSource: DataSource, config: AppConfig) => Promise<void>;
  clock?: Clock;
  /** Further modules, such as a controller that only a test needs. */
  modules?: Type<object>[];
  /** Environment variables over those of a test: `{ RATE_PER_SESSION: '3' }`. */
  env?: Record<string, string>;
}

export interface TestApp {
  app: NestFastifyApplication;
  config: AppConfig;
  /** Asks the application without a network. */
  inject(request: InjectOptions | string): Promise<LightMyRequestResponse>;
  /** Listens on a free port of 127.0.0.1 and returns the address, without a slash at the end. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** The whole server in this process, on a database of its own, quiet and without rate limits. Close it when the file is done. */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gn-app-'));
  const config = testConfig(folder, options);
  try {
    const { seed } = options;
    await prepareDatabase(config.databaseUrl, seed ? { seed: (dataSource) => seed(dataSource, config) } : {});
    const app = await createApp(config, { clock: options.clock, modules: options.modules });
    return {
      app,
      config,
      inject: (request) => app.inject(request),
      listen: async () => {
        await app.listen(0, '127.0.0.1');
        return (await app.getUrl()).replace('[::1]', '127.0.0.1');
      },
      close: async () => {
        await app.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function testConfig(folder: string, { databaseUrl, env }: TestAppOptions): AppConfig {
  return loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl ?? `sqlite:${path.join(folder, 'test.sqlite')}`,
    DATA_DIR: folder,
    H5_DIST: path.join(folder, 'no-h5'),
    CONSOLE_DIST: path.join(folder, 'no-console'),
    SECRET_KEY: 'only-for-tests-0123456789-abcdefghij',
    LOG_LEVEL: 'silent',
    RATE_PER_SESSION: '0',
    RATE_PER_ADDRESS: '0',
    ...env,
  });
}
