import { Module } from '@nestjs/common';
import { OrganisationService } from './organisation.service.js';
import { OrganisationRepository } from './persistence/organisation.repository.js';

@Module({
  providers: [OrganisationService, OrganisationRepository],
  exports: [OrganisationService],
})
export class OrganisationModule {}
