import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppConfig } from '../../src/config/app-config.js';
import { ConfigModule } from '../../src/config/config.module.js';
import { openDataSource } from '../../src/database/data-source.js';
import { DatabaseModule } from '../../src/database/database.module.js';
import { prepareDatabase } from '../../src/database/prepare-database.js';
import { UnitOfWork } from '../../src/database/unit-of-work.js';
import { createTestPlace } from '../support/test-database.js';

@Module({})
class Root {}

const start = (databaseUrl: string) => {
  // The module reads nothing but the address.
  const config = Object.assign(Object.create(AppConfig.prototype) as AppConfig, { databaseUrl });
  const root = { module: Root, imports: [ConfigModule.with(config), DatabaseModule] };
  return NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
};

describe('the database module', () => {
  it('gives every room the unit of work, and lets go of the file when the server stops', async () => {
    const place = await createTestPlace('sqlite');
    await prepareDatabase(place.url);
    const app = await start(place.url);
    const unitOfWork = app.get(UnitOfWork);
    await expect(unitOfWork.run((tx) => tx.query('SELECT 1 AS one'))).resolves.toMatchObject([{ one: 1 }]);
    await expect(start(place.url)).rejects.toThrow('in use by another server process');
    await app.close();
    expect(app.get(DataSource).isInitialized).toBe(false);
    await (await openDataSource(place.url)).destroy();
    await place.remove();
  });
});
