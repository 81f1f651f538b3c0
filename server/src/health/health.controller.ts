import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Paths } from '@good-netizen/shared/paths';
import { Public } from '../identity/public.decorator.js';
import { NotRateLimited } from '../platform/http/rate-limit.guard.js';
import { ReadinessService } from './readiness.service.js';

/** For machines that watch the server: is it alive, and may it be given work. */
@ApiTags('health')
@Public()
@NotRateLimited()
@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get(Paths.health.live)
  @ApiOperation({ summary: 'The process is alive.' })
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get(Paths.health.ready)
  @ApiOperation({ summary: 'The database answers, is migrated and has room to write; otherwise 503.' })
  async ready(): Promise<{ status: 'ready' }> {
    await this.readiness.check();
    return { status: 'ready' };
  }
}
