import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeskEditionDto } from '@good-netizen/shared/programme/programme.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { CloneEditionRequest } from './requests/clone-edition.request.js';
import { ChangeEditionService } from './services/change-edition.service.js';
import { CloneEditionService } from './services/clone-edition.service.js';
import { ListEditionsService } from './services/list-editions.service.js';

@ApiTags('desk 工作台 · 年度')
@Controller('desk/editions')
export class EditionDeskController {
  constructor(
    private readonly listEditions: ListEditionsService,
    private readonly cloneEdition: CloneEditionService,
    private readonly changeEdition: ChangeEditionService,
  ) {}

  @Requires('edition.manage')
  @Get()
  list(): Promise<DeskEditionDto[]> {
    return this.listEditions.list();
  }

  @Requires('edition.manage')
  @Post(':id/clone')
  async clone(
    @Staff() actor: StaffActor,
    @Param('id') id: string,
    @Body() body: CloneEditionRequest,
  ): Promise<DeskEditionDto[]> {
    await this.cloneEdition.clone(actor, id, body);
    return this.listEditions.list();
  }

  @Requires('edition.manage')
  @Post(':id/current')
  @HttpCode(200)
  async makeCurrent(@Staff() actor: StaffActor, @Param('id') id: string): Promise<DeskEditionDto[]> {
    await this.changeEdition.makeCurrent(actor, id);
    return this.listEditions.list();
  }
}
