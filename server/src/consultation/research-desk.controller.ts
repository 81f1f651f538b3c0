import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskResearchDto, DeskResearchRowDto, ResearchResultsDto } from '@good-netizen/shared/pledge/research.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  AddFindingRequest,
  CreateResearchRequest,
  EditFindingRequest,
  EditResearchRequest,
  ListResearchRequest,
  MoveResearchRequest,
} from './requests/research.request.js';
import { ConductResearchService } from './services/conduct-research.service.js';
import { ResearchDeskService } from './services/research-desk.service.js';
import { WriteFindingService } from './services/write-finding.service.js';

const CODE = { activity: 1 };

@ApiTags('desk 工作台 · 标准研究')
@Controller('desk')
export class ResearchDeskController {
  constructor(
    private readonly desk: ResearchDeskService,
    private readonly conduct: ConductResearchService,
    private readonly findings: WriteFindingService,
  ) {}

  @Requires('research.list')
  @Get('research')
  list(@Query() { page, size, status, q }: ListResearchRequest): Promise<PageDto<DeskResearchRowDto>> {
    return this.desk.list({ status, q }, { page, size });
  }

  @Requires('research.list')
  @Get('research/:id')
  get(@Param('id', IdParameterPipe) id: string): Promise<DeskResearchDto> {
    return this.desk.get(id);
  }

  @Requires('research.read-results', CODE)
  @Get('research/:id/results')
  results(@Param('id', IdParameterPipe) id: string): Promise<ResearchResultsDto> {
    return this.desk.results(id);
  }

  @Requires('research.edit', CODE)
  @Post('research')
  async create(@Staff() actor: StaffActor, @Body() wish: CreateResearchRequest): Promise<DeskResearchDto> {
    return this.desk.get(await this.conduct.create(actor, wish));
  }

  @Requires('research.edit', CODE)
  @Put('research/:id')
  async edit(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: EditResearchRequest,
  ): Promise<DeskResearchDto> {
    await this.conduct.edit(actor, id, wish);
    return this.desk.get(id);
  }

  @Requires('research.edit', CODE)
  @Post('research/:id/opening')
  @HttpCode(200)
  async open(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { revision }: MoveResearchRequest,
  ): Promise<DeskResearchDto> {
    await this.conduct.move(actor, id, revision, 'OPEN');
    return this.desk.get(id);
  }

  @Requires('research.edit', CODE)
  @Post('research/:id/closing')
  @HttpCode(200)
  async close(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { revision }: MoveResearchRequest,
  ): Promise<DeskResearchDto> {
    await this.conduct.move(actor, id, revision, 'CLOSED');
    return this.desk.get(id);
  }

  @Requires('research.edit', CODE)
  @Post('research/:id/findings')
  async addFinding(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: AddFindingRequest,
  ): Promise<DeskResearchDto> {
    await this.findings.add(actor, id, wish);
    return this.desk.get(id);
  }

  @Requires('research.edit', CODE)
  @Put('findings/:id')
  async editFinding(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: EditFindingRequest,
  ): Promise<DeskResearchDto> {
    return this.desk.get(await this.findings.edit(actor, id, wish));
  }

  @Requires('research.edit', CODE)
  @Delete('findings/:id')
  @HttpCode(204)
  removeFinding(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.findings.remove(actor, id);
  }
}
