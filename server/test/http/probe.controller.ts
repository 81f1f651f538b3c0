import { Body, Controller, Get, Module, Param, Post, Query, Req, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, MaxLength, Min, ValidateNested } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ErrorCode } from '@good-netizen/shared/error-codes';
import { Public } from '../../src/identity/public.decorator.js';
import { DomainError } from '../../src/platform/domain-error.js';
import { IdParameterPipe } from '../../src/platform/http/id-parameter.pipe.js';
import { IdempotencyKey } from '../../src/platform/http/idempotency-key.decorator.js';
import { PageRequest } from '../../src/platform/http/page.request.js';
import { NotRateLimited } from '../../src/platform/http/rate-limit.guard.js';
import { sendCached } from '../../src/platform/http/send-cached.js';
import { JsonCache } from '../../src/platform/json-cache.js';

class ChoiceRequest {
  @IsInt()
  @Min(1)
  votes: number;
}

export class ProbeRequest {
  @IsString()
  @MaxLength(5)
  nickname: string;

  @IsOptional()
  @IsIn(['a', 'b'])
  kind?: string;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => ChoiceRequest)
  @ArrayMaxSize(3)
  choices?: ChoiceRequest[];
}

class QuotaExceededError extends DomainError {
  constructor() {
    super({ code: ErrorCode.QUOTA_EXCEEDED, httpStatus: 409, field: 'choices', facts: { remaining: 2 } });
  }
}

@Public()
@Controller('probe')
export class ProbeController {
  static reads = 0;
  constructor(private readonly cache: JsonCache) {}

  @Post('echo')
  echo(@Body() request: ProbeRequest): object {
    return { request, isOurs: request instanceof ProbeRequest };
  }

  @Get('page')
  page(@Query() page: PageRequest): object {
    return { page: page.page, pageSize: page.pageSize, offset: page.offset };
  }

  @Get('things/:id')
  thing(@Param('id', IdParameterPipe) id: string): object {
    return { id };
  }

  @Post('writes')
  write(@IdempotencyKey() key: string): object {
    return { key };
  }

  @Get('refused')
  refused(): never {
    throw new QuotaExceededError();
  }

  @Get('broken')
  broken(): never {
    throw new Error('password=hunter2 in /srv/app/secret.ts');
  }

  @Get('deadlock')
  deadlock(): never {
    throw Object.assign(new Error('Deadlock found'), { driverError: { code: 'ER_LOCK_DEADLOCK', errno: 1213 } });
  }

  @Get('free')
  @NotRateLimited()
  free(): object {
    return {};
  }

  @Get('cached')
  async cached(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const json = await this.cache.get('probe', { ttlSeconds: 10 }, async () => {
      ProbeController.reads += 1;
      return Promise.resolve({ text: '好'.repeat(1000), read: ProbeController.reads });
    });
    sendCached(request, reply, json, { maxAgeSeconds: 5 });
  }
}

@Module({ controllers: [ProbeController] })
export class ProbeModule {}
