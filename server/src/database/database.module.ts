import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AppConfig } from '../config/app-config.js';
import { openDataSource } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

/**
 * Holds the database of `AppConfig.databaseUrl` open for the life of the process. It neither migrates nor seeds: whoever
 * starts the server calls `prepareDatabase` first. It is closed in the last phase of shutting down, when what was waiting
 * to be written (`beforeApplicationShutdown`) has been written.
 */
@Global()
@Module({
  providers: [
    { provide: DataSource, inject: [AppConfig], useFactory: (config: AppConfig) => openDataSource(config.databaseUrl) },
    UnitOfWork,
  ],
  exports: [DataSource, UnitOfWork],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
