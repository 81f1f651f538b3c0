import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { sendCached } from '../platform/http/send-cached.js';
import { GetCandidateService } from './services/get-candidate.service.js';
import { GetResultService } from './services/get-result.service.js';
import { GetSelectionService } from './services/get-selection.service.js';
import { ListCandidatesService } from './services/list-candidates.service.js';
import { ListSelectionsService } from './services/list-selections.service.js';

const FRESH = { maxAgeSeconds: 0 } as const;

/** What everybody may read about selections. The same bytes for all: nothing here depends on who asks. */
@ApiTags('selection 推选')
@Public()
@Controller('selections')
export class SelectionController {
  constructor(
    private readonly listSelections: ListSelectionsService,
    private readonly getSelection: GetSelectionService,
    private readonly listCandidates: ListCandidatesService,
    private readonly getCandidate: GetCandidateService,
    private readonly getResult: GetResultService,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.listSelections.list(), FRESH);
  }

  @Get('receipt-keys')
  async keys(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendCached(request, reply, await this.getSelection.keys(), FRESH);
  }

  @Get(':id')
  async detail(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdParameterPipe) id: string,
  ): Promise<void> {
    sendCached(request, reply, await this.getSelection.get(id), FRESH);
  }

  @Get(':id/candidates')
  async candidates(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdParameterPipe) id: string,
  ): Promise<void> {
    sendCached(request, reply, await this.listCandidates.list(id), FRESH);
  }

  @Get(':id/candidates/:candidateId')
  async candidate(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdParameterPipe) id: string,
    @Param('candidateId', IdParameterPipe) candidateId: string,
  ): Promise<void> {
    sendCached(request, reply, await this.getCandidate.get(id, candidateId), FRESH);
  }

  @Get(':id/result')
  async result(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('id', IdParameterPipe) id: string,
  ): Promise<void> {
    sendCached(request, reply, await this.getResult.get(id), FRESH);
  }
}
