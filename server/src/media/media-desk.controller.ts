import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Redirect } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DeskPaths } from '@good-netizen/shared/desk-paths';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { DescribeMediaRequest, ListMediaRequest } from './requests/media.requests.js';
import { DescribeMediaService } from './services/describe-media.service.js';
import { LinkFileService } from './services/link-file.service.js';
import { ListMediaService } from './services/list-media.service.js';
import { RemoveMediaService } from './services/remove-media.service.js';
import { RetryMediaService } from './services/retry-media.service.js';

@ApiTags('desk 工作台 · 媒体')
@Controller(DeskPaths.media.list)
export class MediaDeskController {
  constructor(
    private readonly media: ListMediaService,
    private readonly describing: DescribeMediaService,
    private readonly removing: RemoveMediaService,
    private readonly retrying: RetryMediaService,
    private readonly links: LinkFileService,
  ) {}

  @Requires('media.list')
  @Get()
  list(@Staff() actor: StaffActor, @Query() wish: ListMediaRequest): Promise<PageDto<MediaAssetDto>> {
    const { page, size, sort, order, ...filters } = wish;
    return this.media.list(actor, filters, { page, size, sort, order });
  }

  @Requires('media.list')
  @Get(':id')
  show(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<MediaAssetDto> {
    return this.media.show(actor, id);
  }

  @Requires('media.upload')
  @Put(':id')
  async describe(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() { revision, name, alt, captionsId }: DescribeMediaRequest,
  ): Promise<MediaAssetDto> {
    await this.describing.describe(actor, id, { revision, name, alt, captionsId: captionsId ?? null });
    return this.media.show(actor, id);
  }

  @Requires('media.remove')
  @Delete(':id')
  @HttpCode(204)
  remove(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.removing.remove(actor, id);
  }

  @Requires('media.upload')
  @Post(':id/processing')
  @HttpCode(200)
  async retry(@Staff() actor: StaffActor, @Param('id', IdParameterPipe) id: string): Promise<MediaAssetDto> {
    await this.retrying.retry(actor, id);
    return this.media.show(actor, id);
  }

  @Requires('media.list')
  @Get(':id/files/:file')
  @Redirect()
  async file(
    @Staff() actor: StaffActor,
    @Param('id', IdParameterPipe) id: string,
    @Param('file') file: string,
  ): Promise<{ url: string; statusCode: number }> {
    return { url: await this.links.link(actor, id, file), statusCode: 302 };
  }
}
