import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { ClassroomModule } from '../classroom/classroom.module.js';
import { ConsultationModule } from '../consultation/consultation.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { PledgeModule } from '../pledge/pledge.module.js';
import { SearchModule } from '../search/search.module.js';
import { SelectionModule } from '../selection/selection.module.js';
import { CodePublishedListener } from './listeners/code-published.listener.js';
import { ActivityRepository } from './persistence/activity.repository.js';
import { EditionDeskController } from './edition-desk.controller.js';
import { ActivityDeskController } from './activity-desk.controller.js';
import { ProgrammeController } from './programme.controller.js';
import { ActivityUnitsReader } from './services/activity-units-reader.js';
import { ChangeEditionService } from './services/change-edition.service.js';
import { CloneEditionService } from './services/clone-edition.service.js';
import { CollectOffers } from './services/collect-offers.js';
import { CreateProgrammeService } from './services/create-programme.service.js';
import { ForgetPagesService } from './services/forget-pages.service.js';
import { ListEditionsService } from './services/list-editions.service.js';
import { ListRegionsService } from './services/list-regions.service.js';
import { SearchableActivities } from './services/searchable-activities.js';
import { ShowActivityService } from './services/show-activity.service.js';
import { TendActivityService } from './services/tend-activity.service.js';
import { ShowHomeService } from './services/show-home.service.js';

@Module({
  imports: [
    AuditModule,
    OrganisationModule,
    PledgeModule,
    ConsultationModule,
    ClassroomModule,
    SearchModule,
    SelectionModule,
  ],
  controllers: [ProgrammeController, ActivityDeskController, EditionDeskController],
  providers: [
    ActivityRepository,
    ActivityUnitsReader,
    ChangeEditionService,
    CloneEditionService,
    CollectOffers,
    CodePublishedListener,
    CreateProgrammeService,
    ForgetPagesService,
    ListEditionsService,
    ListRegionsService,
    SearchableActivities,
    ShowActivityService,
    ShowHomeService,
    TendActivityService,
  ],
  exports: [CreateProgrammeService],
})
export class ProgrammeModule {}
