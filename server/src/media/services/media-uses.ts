import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MediaNotReadyError } from '../domain/media.errors.js';
import { AssetRepository } from '../persistence/asset.repository.js';
import { UseRepository } from '../persistence/use.repository.js';

/** Who shows media. */
export interface MediaShower {
  /** What it is: `course-version`. */
  readonly kind: string;
  readonly id: string;
  /** As people know it. */
  readonly title: string;
  /** Whether everybody can see it now. */
  readonly isPublic: boolean;
}

const TITLE_MAX = 120;

/** Keeps account of what shows which medium: from it follows what may be removed and what the public may see. */
@Injectable()
export class MediaUses {
  constructor(
    private readonly assets: AssetRepository,
    private readonly uses: UseRepository,
  ) {}

  /**
   * From now on this shows these media and no others; captions of a medium go with it.
   * @throws MediaNotReadyError naming those that are not there, or not READY although it is public: then nothing is changed
   */
  async show(tx: EntityManager, shower: MediaShower, ids: readonly string[]): Promise<void> {
    const { kind: userKind, id: userId, isPublic } = shower;
    const title = [...shower.title].slice(0, TITLE_MAX).join('');
    const wanted = [...new Set(ids)].sort();
    const unfit: string[] = [];
    const shown = new Set<string>();
    for (const id of wanted) {
      // Held, so that nobody removes it meanwhile.
      const asset = await this.assets.lock(tx, id);
      if (!asset || (isPublic && asset.status !== 'READY')) unfit.push(id);
      else for (const one of [id, ...(asset.captionsId === null ? [] : [asset.captionsId])]) shown.add(one);
    }
    if (unfit.length > 0) throw new MediaNotReadyError(unfit);
    const rows = [...shown].map((assetId) => ({ assetId, userKind, userId, title, isPublic }));
    await this.uses.replace(tx, { userKind, userId }, rows);
  }
}
