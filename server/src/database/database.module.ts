import { Global, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { AppConfig } from '../config/app-config.js';
import { openDataSource } from './data-source.js';
import { StorageWatch } from './storage-watch.js';
import { UnitOfWork } from './unit-of-work.js';

/** Only the address travels through these options: `openDataSource` knows the engine, the entities and the rest. */
function addressOf(config: AppConfig): TypeOrmModuleOptions {
  return { type: 'mysql', url: config.databaseUrl, toRetry: () => false };
}

/**
 * Holds the database of `AppConfig.databaseUrl` open for the life of the process. It neither migrates nor seeds: whoever
 * starts the server calls `prepareDatabase` first. It is closed in the last phase of shutting down, when what was waiting
 * to be written (`beforeApplicationShutdown`) has been written.
 */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: addressOf,
      dataSourceFactory: async (options) => openDataSource(options && 'url' in options ? (options.url ?? '') : ''),
    }),
  ],
  providers: [UnitOfWork, StorageWatch],
  exports: [UnitOfWork, StorageWatch],
})
export class DatabaseModule {}
