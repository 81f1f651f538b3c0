import { Global, Module } from '@nestjs/common';
import { Clock, SystemClock } from './clock.js';
import { EventBus } from './events.js';
import { Keyring } from './keyring.js';

/** The small tools that every room may inject without importing anything. */
@Global()
@Module({
  providers: [{ provide: Clock, useClass: SystemClock }, EventBus, Keyring],
  exports: [Clock, EventBus, Keyring],
})
export class PlatformModule {}
