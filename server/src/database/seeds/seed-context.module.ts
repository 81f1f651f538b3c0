import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BankRepository } from '../../authoring/persistence/bank.repository.js';
import { DraftLessonRepository } from '../../authoring/persistence/draft-lesson.repository.js';
import { VersionRepository } from '../../authoring/persistence/version.repository.js';
import { ClassroomModule } from '../../classroom/classroom.module.js';
import type { AppConfig } from '../../config/app-config.js';
import { ConfigModule } from '../../config/config.module.js';
import { ConsultationModule } from '../../consultation/consultation.module.js';
import { GatheringRepository } from '../../gathering/persistence/gathering.repository.js';
import { OrganisationModule } from '../../organisation/organisation.module.js';
import { PlatformModule } from '../../platform/platform.module.js';
import { PledgeModule } from '../../pledge/pledge.module.js';
import { ProgrammeModule } from '../../programme/programme.module.js';
import { SelectionModule } from '../../selection/selection.module.js';
import { StorageWatch } from '../storage-watch.js';
import { UnitOfWork } from '../unit-of-work.js';

/** The rooms over a database that is being prepared: no HTTP, no clockwork, and the connection stays its owner's. */
@Global()
@Module({})
export class SeedContextModule {
  static over(dataSource: DataSource, config: AppConfig): DynamicModule {
    return {
      module: SeedContextModule,
      imports: [
        ConfigModule.with(config),
        PlatformModule.with(undefined),
        OrganisationModule,
        ProgrammeModule,
        PledgeModule,
        ConsultationModule,
        ClassroomModule,
        SelectionModule,
      ],
      providers: [
        ...[{ provide: DataSource, useValue: dataSource }, StorageWatch, UnitOfWork],
        // Rows of the authors' room alone: as a whole it would bring the media with it.
        ...[VersionRepository, DraftLessonRepository, BankRepository],
        // And of lectures, which as a whole would tell people of what is not there yet.
        GatheringRepository,
      ],
      exports: [DataSource, UnitOfWork],
    };
  }
}
