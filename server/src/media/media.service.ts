import { Injectable } from '@nestjs/common';
import type { CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { EntityManager } from 'typeorm';
import { type MediaAddress, readMediaAddress } from './domain/media-address.js';
import { KnownMedia, type KnownMedium } from './services/known-media.js';
import { MediaUses, type MediaShower } from './services/media-uses.js';

export type { MediaAddress } from './domain/media-address.js';
export type { KnownMedium } from './services/known-media.js';
export type { MediaShower } from './services/media-uses.js';

/** The front door for rooms that show media. */
@Injectable()
export class MediaService {
  constructor(
    private readonly known: KnownMedia,
    private readonly uses: MediaUses,
  ) {}

  /** Which medium an address in a text or a block means; `null` when it is none of this room. */
  mediumAt(url: string): MediaAddress | null {
    return readMediaAddress(url);
  }

  /**
   * What is known of these media: whether they are ready, of which kind, with which words, and whether this unit may show
   * them. What is unknown is missing in the map.
   */
  look(tx: EntityManager, unitId: string, ids: readonly string[]): Promise<Map<string, KnownMedium>> {
    return this.known.look(tx, unitId, ids);
  }

  /** The lines of an uploaded file of captions, in milliseconds; `null`: there is none of that id that is ready. */
  captions(tx: EntityManager, id: string): Promise<CaptionDto[] | null> {
    return this.known.captions(tx, id);
  }

  /**
   * From now on this shows these media and no others: call it within the transaction that saves, publishes or retires. A
   * medium that anything shows cannot be removed; one that something public shows is open to everybody.
   * @throws MediaNotReadyError (409 MEDIA.NOT_READY, `details.ids`)
   */
  show(tx: EntityManager, shower: MediaShower, ids: readonly string[]): Promise<void> {
    return this.uses.show(tx, shower, ids);
  }
}
