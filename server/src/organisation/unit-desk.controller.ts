import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { DeskUnitDto } from '@good-netizen/shared/organisation/organisation.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { ListUnitsRequest, SaveUnitRequest, SuspendUnitRequest, UpdateUnitRequest } from './requests/unit.requests.js';
import { CreateUnitService } from './services/create-unit.service.js';
import { ListUnitsService } from './services/list-units.service.js';
import { SuspendUnitService } from './services/suspend-unit.service.js';
import { UnitViews } from './services/unit-views.js';
import { UpdateUnitService } from './services/update-unit.service.js';

@ApiTags('desk 工作台 · 单位')
@Controller('desk/units')
export class UnitDeskController {
  constructor(
    private readonly listUnits: ListUnitsService,
    private readonly views: UnitViews,
    private readonly createUnit: CreateUnitService,
    private readonly updateUnit: UpdateUnitService,
    private readonly suspendUnit: SuspendUnitService,
  ) {}

  @Requires('unit.list')
  @Get()
  list(@Staff() actor: StaffActor, @Query() query: ListUnitsRequest): Promise<PageDto<DeskUnitDto>> {
    return this.listUnits.list(actor, query, query);
  }

  @Requires('unit.list')
  @Get(':id')
  detail(@Staff() actor: StaffActor, @Param('id') id: string): Promise<DeskUnitDto> {
    return this.views.one(actor, id);
  }

  @Requires('unit.create')
  @Post()
  create(@Staff() actor: StaffActor, @Body() body: SaveUnitRequest): Promise<DeskUnitDto> {
    return this.createUnit.create(actor, body);
  }

  @Requires('unit.edit', { unitParam: 'id' })
  @Put(':id')
  update(@Staff() actor: StaffActor, @Param('id') id: string, @Body() body: UpdateUnitRequest): Promise<DeskUnitDto> {
    return this.updateUnit.update(actor, id, body);
  }

  @Requires('unit.suspend')
  @Post(':id/suspension')
  @HttpCode(200)
  suspend(@Staff() actor: StaffActor, @Param('id') id: string, @Body() body: SuspendUnitRequest): Promise<DeskUnitDto> {
    return this.suspendUnit.suspend(actor, id, body);
  }
}
