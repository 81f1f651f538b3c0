import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { PledgeModule } from '../pledge/pledge.module.js';
import { BallotController } from './ballot.controller.js';
import { BallotShortWay } from './ballot-short-way.js';
import { CloseDueSelectionsJob } from './jobs/close-due-selections.job.js';
import { OpenDueSelectionsJob } from './jobs/open-due-selections.job.js';
import { SearchModule } from '../search/search.module.js';
import { SelectionController } from './selection.controller.js';
import { selectionProviders } from './selection.providers.js';
import { SelectionService } from './selection.service.js';
import { CreateSelectionService } from './services/create-selection.service.js';
import { LayDownBallotsService } from './services/lay-down-ballots.service.js';

@Module({
  imports: [IdentityModule, PledgeModule, SearchModule],
  controllers: [SelectionController, BallotController],
  providers: [...selectionProviders, BallotShortWay, OpenDueSelectionsJob, CloseDueSelectionsJob],
  exports: [SelectionService, CreateSelectionService, LayDownBallotsService],
})
export class SelectionModule {}
