import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { CodeDiffDto } from '@good-netizen/shared/pledge/code-diff';
import type { DeskCodeVersionDto, DeskCodeVersionRowDto } from '@good-netizen/shared/pledge/code-desk.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { CompareDraftRequest } from './requests/compare.request.js';
import { CreateCodeDraftRequest, EditCodeDraftRequest, PublishCodeRequest } from './requests/edit-code.request.js';
import { ListCodesRequest } from './requests/list-codes.request.js';
import { CompareCodesService } from './services/compare-codes.service.js';
import { CreateCodeDraftService } from './services/create-code-draft.service.js';
import { EditCodeDraftService } from './services/edit-code-draft.service.js';
import { ListDeskCodesService } from './services/list-desk-codes.service.js';
import { PublishCodeService } from './services/publish-code.service.js';

const CODE = { activity: 1 };

/** The versions of the code at the desk. What lays them out for opinions is in `consultation/`. */
@ApiTags('desk 工作台 · 行为规范')
@Controller('desk/code-versions')
export class CodeDeskController {
  constructor(
    private readonly codes: ListDeskCodesService,
    private readonly createDraft: CreateCodeDraftService,
    private readonly editDraft: EditCodeDraftService,
    private readonly publishCode: PublishCodeService,
    private readonly compareCodes: CompareCodesService,
  ) {}

  @Requires('code.list')
  @Get()
  list(@Query() { status, order, page, size }: ListCodesRequest): Promise<PageDto<DeskCodeVersionRowDto>> {
    return this.codes.list({ status, order, page, size });
  }

  @Requires('code.list')
  @Get(':id')
  get(@Param('id', IdParameterPipe) id: string): Promise<DeskCodeVersionDto> {
    return this.codes.get(id);
  }

  @Requires('code.list')
  @Get(':id/diff')
  diff(@Param('id', IdParameterPipe) id: string, @Query() { against }: CompareDraftRequest): Promise<CodeDiffDto> {
    return this.compareCodes.compareDraft(id, against);
  }

  @Requires('code.edit', CODE)
  @Post()
  async create(@Staff() actor: StaffActor, @Body() wish: CreateCodeDraftRequest): Promise<DeskCodeVersionDto> {
    return this.codes.get(await this.createDraft.create(actor, wish));
  }

  @Requires('code.edit', CODE)
  @Put(':id')
  async edit(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: EditCodeDraftRequest,
  ): Promise<DeskCodeVersionDto> {
    await this.editDraft.edit(actor, id, wish);
    return this.codes.get(id);
  }

  @Requires('code.publish')
  @Post(':id/publication')
  @HttpCode(200)
  async publish(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: PublishCodeRequest,
  ): Promise<DeskCodeVersionDto> {
    await this.publishCode.publish(actor, id, wish);
    return this.codes.get(id);
  }
}
