import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { DeskHomeDto, DraftDto, SavedViewDto } from '@good-netizen/shared/desk/desk.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { DraftParam, ListViewsQuery, SaveDraftRequest, SaveViewRequest } from './requests/desk.requests.js';
import { KeepDraftService } from './services/keep-draft.service.js';
import { KeepViewsService } from './services/keep-views.service.js';
import { ShowDeskHomeService } from './services/show-desk-home.service.js';

@ApiTags('desk 工作台')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly showHome: ShowDeskHomeService,
    private readonly views: KeepViewsService,
    private readonly drafts: KeepDraftService,
  ) {}

  @Requires('work.use')
  @Get('home')
  home(@Staff() actor: StaffActor): Promise<DeskHomeDto> {
    return this.showHome.show(actor);
  }

  @Requires('work.use')
  @Get('views')
  listViews(@Staff() actor: StaffActor, @Query() { list }: ListViewsQuery): Promise<SavedViewDto[]> {
    return this.views.list(actor, list);
  }

  @Requires('work.use')
  @Post('views')
  saveView(@Staff() actor: StaffActor, @Body() body: SaveViewRequest): Promise<SavedViewDto> {
    return this.views.save(actor, body);
  }

  @Requires('work.use')
  @Delete('views/:id')
  @HttpCode(204)
  removeView(@Staff() actor: StaffActor, @Param('id') id: string): Promise<void> {
    return this.views.remove(actor, id);
  }

  @Requires('work.use')
  @Get('drafts/:form')
  findDraft(@Staff() actor: StaffActor, @Param() { form }: DraftParam): Promise<{ draft: DraftDto | null }> {
    return this.drafts.find(actor, form);
  }

  @Requires('work.use')
  @Put('drafts/:form')
  keepDraft(
    @Staff() actor: StaffActor,
    @Param() { form }: DraftParam,
    @Body() body: SaveDraftRequest,
  ): Promise<DraftDto> {
    return this.drafts.keep(actor, form, body);
  }

  @Requires('work.use')
  @Delete('drafts/:form')
  @HttpCode(204)
  dropDraft(@Staff() actor: StaffActor, @Param() { form }: DraftParam): Promise<void> {
    return this.drafts.drop(actor, form);
  }
}
