import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { MediaService } from './media.service.js';
import { AssetRepository } from './persistence/asset.repository.js';
import { UseRepository } from './persistence/use.repository.js';
import { KnownMedia } from './services/known-media.js';
import { MediaUses } from './services/media-uses.js';

/** Pictures, sounds, videos and captions. */
@Module({
  imports: [OrganisationModule],
  providers: [AssetRepository, UseRepository, KnownMedia, MediaUses, MediaService],
  exports: [MediaService],
})
export class MediaModule {}
