import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Paths } from '@good-netizen/shared/paths';
import { Public } from '../identity/public.decorator.js';
import { sendCached } from '../platform/http/send-cached.js';
import { SearchRequest } from './requests/search.request.js';
import { FindTextsService } from './services/find-texts.service.js';

@ApiTags('search 搜索')
@Public()
@Controller()
export class SearchController {
  constructor(private readonly findTexts: FindTextsService) {}

  @Get(Paths.search)
  @ApiOperation({
    summary: 'Public texts that hold every word of `q`, by kind, nearest first; who asked is not noted.',
  })
  async search(
    @Query() { q, kind, page }: SearchRequest,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendCached(request, reply, await this.findTexts.find({ q, kind, page }), { maxAgeSeconds: 0 });
  }
}
