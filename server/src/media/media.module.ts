import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { ProcessMediaJob } from './jobs/process-media.job.js';
import { SweepMediaJob } from './jobs/sweep-media.job.js';
import { MediaDeskController } from './media-desk.controller.js';
import { MediaController } from './media.controller.js';
import { MediaService } from './media.service.js';
import { AssetRepository } from './persistence/asset.repository.js';
import { UploadRepository } from './persistence/upload.repository.js';
import { UseRepository } from './persistence/use.repository.js';
import { AssetFiles } from './services/asset-files.js';
import { AvTools } from './services/av-tools.js';
import { BeginUploadService } from './services/begin-upload.service.js';
import { CancelUploadService } from './services/cancel-upload.service.js';
import { CompleteUploadService } from './services/complete-upload.service.js';
import { DescribeMediaService } from './services/describe-media.service.js';
import { KnownMedia } from './services/known-media.js';
import { LinkFileService } from './services/link-file.service.js';
import { ListMediaService } from './services/list-media.service.js';
import { Making } from './services/making.js';
import { MediaReach } from './services/media-reach.js';
import { MediaUses } from './services/media-uses.js';
import { OpenFileService } from './services/open-file.service.js';
import { OwnUploads } from './services/own-uploads.js';
import { ProcessFiles } from './services/process-files.js';
import { ProcessMediaService } from './services/process-media.service.js';
import { ReachedMedia } from './services/reached-media.js';
import { ReceivePieceService } from './services/receive-piece.service.js';
import { RemoveMediaService } from './services/remove-media.service.js';
import { RetryMediaService } from './services/retry-media.service.js';
import { SignedLinks } from './services/signed-links.js';
import { SweepStorageService } from './services/sweep-storage.service.js';
import { SweepUploadsService } from './services/sweep-uploads.service.js';
import { TidyOriginalsService } from './services/tidy-originals.service.js';
import { UploadInspection } from './services/upload-inspection.js';
import { UploadStaging } from './services/upload-staging.js';
import { VirusCheck } from './services/virus-check.js';
import { WorkFolder } from './services/work-folder.js';
import { UploadController } from './upload.controller.js';

const verbs = [
  BeginUploadService,
  ReceivePieceService,
  CompleteUploadService,
  CancelUploadService,
  ProcessMediaService,
  RetryMediaService,
  ListMediaService,
  DescribeMediaService,
  RemoveMediaService,
  LinkFileService,
  OpenFileService,
  TidyOriginalsService,
  SweepUploadsService,
  SweepStorageService,
];
const uploading = [OwnUploads, UploadStaging, UploadInspection, AssetFiles];
const processing = [Making, ProcessFiles, WorkFolder, AvTools, VirusCheck];
const tools = [MediaReach, ReachedMedia, KnownMedia, MediaUses, SignedLinks];
const rows = [AssetRepository, UploadRepository, UseRepository];

/** Pictures, sounds, videos and captions. */
@Module({
  imports: [AuditModule, DeskModule, OrganisationModule],
  controllers: [UploadController, MediaDeskController, MediaController],
  providers: [...verbs, ...uploading, ...processing, ...tools, ...rows, ProcessMediaJob, SweepMediaJob, MediaService],
  exports: [MediaService],
})
export class MediaModule {}
