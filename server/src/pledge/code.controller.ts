import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/public.decorator.js';
import { sendCached } from '../platform/http/send-cached.js';
import { CompareRequest } from './requests/compare.request.js';
import { CodeVersionParam } from './requests/code-version.param.js';
import { CompareCodesService } from './services/compare-codes.service.js';
import { GetCodeService } from './services/get-code.service.js';
import { GetCountersService } from './services/get-counters.service.js';
import { ListCodeVersionsService } from './services/list-code-versions.service.js';

@ApiTags('pledge 承诺')
@Public()
@Controller('pledge')
export class CodeController {
  constructor(
    private readonly getCode: GetCodeService,
    private readonly getCounters: GetCountersService,
    private readonly listVersions: ListCodeVersionsService,
    private readonly compareCodes: CompareCodesService,
  ) {}

  @Get('code')
  async inForce(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.getCode.inForce(), { maxAgeSeconds: 0 });
  }

  @Get('code/:version')
  async version(
    @Param() { version }: CodeVersionParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.getCode.version(version), { maxAgeSeconds: 0 });
  }

  @Get('code-versions')
  async versions(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.listVersions.list(), { maxAgeSeconds: 0 });
  }

  @Get('code-versions/:version/diff')
  async diff(
    @Param() { version }: CodeVersionParam,
    @Query() { against }: CompareRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const diff = await this.compareCodes.compare(version, against ?? version - 1);
    sendCached(request, reply, diff, { maxAgeSeconds: 0 });
  }

  @Get('counters')
  async counters(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.getCounters.get(), { maxAgeSeconds: 0 });
  }
}
