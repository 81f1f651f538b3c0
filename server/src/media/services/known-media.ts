import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { MediaKind, MediaStatus, MediaViewDto } from '@good-netizen/shared/media/media.dto';
import type { EntityManager } from 'typeorm';
import { OrganisationService } from '../../organisation/organisation.service.js';
import { StorageDoor } from '../../platform/storage/storage-door.js';
import { captionsIn } from '../domain/captions.js';
import type { MediaAsset } from '../domain/media-asset.js';
import { keyOf } from '../domain/storage-keys.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { presentView } from '../presenters/present-asset.js';

/** A medium as other rooms ask about it. */
export interface KnownMedium {
  readonly id: string;
  readonly kind: MediaKind;
  readonly status: MediaStatus;
  /** May be shown: READY. */
  readonly ready: boolean;
  /** Whether that unit may show it: it is its own, or of a unit above it. */
  readonly reachable: boolean;
  /** Empty: nobody has said it yet. */
  readonly alt: string;
  readonly captionsId: string | null;
  readonly seconds: number | null;
  /** Its files and their addresses. */
  readonly view: MediaViewDto;
}

/** Answers what other rooms want to know about media. */
@Injectable()
export class KnownMedia {
  constructor(
    private readonly assets: AssetRepository,
    private readonly organisation: OrganisationService,
    private readonly door: StorageDoor,
  ) {}

  async look(tx: EntityManager, unitId: string, ids: readonly string[]): Promise<Map<string, KnownMedium>> {
    const found = await this.assets.listByIds(tx, [...new Set(ids)]);
    const above = await this.organisation.unitAndAbove(unitId);
    return new Map(found.map((asset) => [asset.id, known(asset, above.has(asset.unitId))]));
  }

  /** The lines of a READY asset of captions; `null` where there is none of that id. */
  async captions(tx: EntityManager, id: string): Promise<CaptionDto[] | null> {
    const asset = (await this.assets.listByIds(tx, [id]))[0];
    const track = asset?.status === 'READY' ? asset.renditions.find(({ role }) => role === 'TRACK') : undefined;
    return track ? captionsIn(await buffer(await this.door.read(keyOf(id, track.file)))) : null;
  }
}

function known(asset: MediaAsset, reachable: boolean): KnownMedium {
  const { id, kind, status, alt, captionsId, seconds } = asset;
  return { id, kind, status, ready: status === 'READY', reachable, alt, captionsId, seconds, view: presentView(asset) };
}
