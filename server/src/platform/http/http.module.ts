import { Global, Module } from '@nestjs/common';
import { RateLimitGuard } from './rate-limit.guard.js';

/** What every route passes through. `create-app.ts` puts the guard last, behind identity's. */
@Global()
@Module({ providers: [RateLimitGuard], exports: [RateLimitGuard] })
export class HttpModule {}
