import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AccessLog } from './access-log/access-log.js';
import { AppConfig } from '../config/app-config.js';
import { Clock, SystemClock } from './clock.js';
import { EventBus } from './events.js';
import { JsonCache } from './json-cache.js';
import { Keyring } from './keyring.js';
import { PersonalDataRegistry } from './personal-data/personal-data.registry.js';
import { openStorage } from './storage/open-storage.js';
import { StorageDoor } from './storage/storage-door.js';
import { RetentionRegistry } from './retention/retention-registry.js';

/** The small tools that every room may inject without importing anything. */
@Global()
@Module({})
export class PlatformModule {
  static with(clock: Clock = new SystemClock()): DynamicModule {
    const tools = [
      { provide: Clock, useValue: clock },
      EventBus,
      JsonCache,
      Keyring,
      AccessLog,
      PersonalDataRegistry,
      RetentionRegistry,
      { provide: StorageDoor, useFactory: ({ storage }: AppConfig) => openStorage(storage), inject: [AppConfig] },
    ];
    return { module: PlatformModule, providers: tools, exports: tools };
  }
}
