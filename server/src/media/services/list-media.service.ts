import { Injectable } from '@nestjs/common';
import type { PageDto, PageQueryDto } from '@good-netizen/shared/desk/page.dto';
import type { MediaAssetDto, MediaQueryDto } from '@good-netizen/shared/media/media.dto';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { StaffActor } from '../../identity/staff-actor.js';
import { OrganisationService } from '../../organisation/organisation.service.js';
import type { MediaAsset } from '../domain/media-asset.js';
import type { MediaUse } from '../domain/media-use.js';
import { AssetRepository, type AssetSort } from '../persistence/asset.repository.js';
import { UseRepository } from '../persistence/use.repository.js';
import { presentAsset } from '../presenters/present-asset.js';
import { MediaReach } from './media-reach.js';
import { ReachedMedia } from './reached-media.js';

export interface MediaPage extends Pick<PageQueryDto, 'order'> {
  readonly page: number;
  readonly size: number;
  readonly sort?: AssetSort;
}

/** The media of one's units. */
@Injectable()
export class ListMediaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assets: AssetRepository,
    private readonly uses: UseRepository,
    private readonly reach: MediaReach,
    private readonly reached: ReachedMedia,
    private readonly organisation: OrganisationService,
  ) {}

  async list(
    actor: StaffActor,
    filters: MediaQueryDto & { q?: string },
    { page, size, sort = 'createdAt', order = 'desc' }: MediaPage,
  ): Promise<PageDto<MediaAssetDto>> {
    const units = await this.reach.units(actor, 'media.list');
    const bounds = { sort, order: order === 'asc' ? 'ASC' : 'DESC', skip: (page - 1) * size, take: size } as const;
    const [found, total] = await this.unitOfWork.read((tx) => this.assets.list(tx, { filters, units, ...bounds }));
    return { rows: await this.present(found), total, page, size };
  }

  /** @throws AssetNotFoundError */
  async show(actor: StaffActor, id: string): Promise<MediaAssetDto> {
    const asset = await this.unitOfWork.read((tx) => this.reached.find(tx, actor, 'media.list', id));
    const [shown] = await this.present([asset]);
    return shown as MediaAssetDto;
  }

  private async present(assets: readonly MediaAsset[]): Promise<MediaAssetDto[]> {
    const ids = assets.map(({ id }) => id);
    const uses = await this.unitOfWork.read((tx) => this.uses.listOf(tx, ids));
    const names = await this.organisation.staffNames([...new Set(assets.map(({ uploadedBy }) => uploadedBy))]);
    const usesOf = (id: string): MediaUse[] => uses.filter(({ assetId }) => assetId === id);
    return assets.map((asset) => presentAsset(asset, names, usesOf(asset.id)));
  }
}
