import { Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ExportDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { Actor } from './actor.decorator.js';
import { BeforeConsent } from './before-consent.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { CollectExportService } from './services/collect-export.service.js';
import { ListExportsService } from './services/list-exports.service.js';
import { RequestExportService } from './services/request-export.service.js';

@ApiTags('identity 身份')
@Controller()
export class ExportController {
  constructor(
    private readonly requestExport: RequestExportService,
    private readonly listExports: ListExportsService,
    private readonly collectExport: CollectExportService,
  ) {}

  @BeforeConsent()
  @Post(Paths.me.exports)
  @ApiOperation({
    summary: 'Asks for a copy of everything we hold about the netizen; ready within a minute, once a day.',
  })
  request(@Actor() { netizenId }: NetizenActor): Promise<ExportDto> {
    return this.requestExport.request(netizenId);
  }

  @Get(Paths.me.exports)
  list(@Actor() { netizenId }: NetizenActor): Promise<ExportDto[]> {
    return this.listExports.list(netizenId);
  }

  @Get('me/exports/:id/data.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="good-netizen-my-data.json"')
  @ApiOperation({ summary: 'The copy for machines, for seven days.' })
  json(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<string> {
    return this.collectExport.json(netizenId, id);
  }

  @Get('me/exports/:id/data.html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
  @ApiOperation({ summary: 'The copy for reading, for seven days.' })
  page(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<string> {
    return this.collectExport.page(netizenId, id);
  }
}
