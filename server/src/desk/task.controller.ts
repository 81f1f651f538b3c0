import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { DeskTaskDto, ImportReportDto } from '@good-netizen/shared/desk/desk.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { DeskPageRequest } from '../platform/http/desk-page.request.js';
import { uploadedBytes } from '../platform/http/uploaded-bytes.js';
import { PlanImportQuery, StartExportRequest } from './requests/desk.requests.js';
import { ApplyImportService } from './services/apply-import.service.js';
import { PlanImportService } from './services/plan-import.service.js';
import { StartExportService } from './services/start-export.service.js';
import { WatchTasksService } from './services/watch-tasks.service.js';

@ApiTags('desk 工作台 · 任务')
@Controller('desk')
export class TaskController {
  constructor(
    private readonly startExport: StartExportService,
    private readonly planImport: PlanImportService,
    private readonly applyImport: ApplyImportService,
    private readonly tasks: WatchTasksService,
  ) {}

  @Requires('work.use')
  @Post('exports')
  export(@Staff() actor: StaffActor, @Body() body: StartExportRequest): Promise<DeskTaskDto> {
    return this.startExport.start(actor, body);
  }

  @Requires('unit.import')
  @ApiConsumes('application/octet-stream')
  @Post('units/imports')
  @HttpCode(200)
  planUnits(
    @Staff() actor: StaffActor,
    @Query() { format }: PlanImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReportDto> {
    return this.planImport.plan(actor, 'units', uploadedBytes(request), format);
  }

  @Requires('unit.import')
  @Post('units/imports/:importId/application')
  applyUnits(@Staff() actor: StaffActor, @Param('importId') importId: string): Promise<DeskTaskDto> {
    return this.applyImport.apply(actor, importId);
  }

  @Requires('work.use')
  @Get('tasks')
  list(@Staff() actor: StaffActor, @Query() { page, size }: DeskPageRequest): Promise<PageDto<DeskTaskDto>> {
    return this.tasks.list(actor, { page, size });
  }

  @Requires('work.use')
  @Get('tasks/:id')
  show(@Staff() actor: StaffActor, @Param('id') id: string): Promise<DeskTaskDto> {
    return this.tasks.show(actor, id);
  }

  @Requires('work.use')
  @Post('tasks/:id/cancellation')
  @HttpCode(200)
  cancel(@Staff() actor: StaffActor, @Param('id') id: string): Promise<DeskTaskDto> {
    return this.tasks.cancel(actor, id);
  }

  @Requires('work.use')
  @Get('tasks/:id/file')
  async file(@Staff() actor: StaffActor, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, stream } = await this.tasks.fetch(actor, id);
    await reply
      .header('content-type', 'application/octet-stream')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('cache-control', 'private, no-store')
      .send(stream);
  }
}
