import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { FamilyController } from './family.controller.js';
import { TriedFamilyCodes } from './http/tried-family-codes.js';
import { FamilyRepository } from './persistence/family.repository.js';
import { FamilyLock } from './services/family-lock.js';
import { FamilyPersonalData } from './services/family-personal-data.js';
import { FoundFamilyService } from './services/found-family.service.js';
import { GuardFamilyService } from './services/guard-family.service.js';
import { JoinFamilyService } from './services/join-family.service.js';
import { LeaveFamilyService } from './services/leave-family.service.js';
import { ShowFamilyService } from './services/show-family.service.js';

/** Families: who belongs together, seen by nobody else. */
@Module({
  imports: [IdentityModule],
  controllers: [FamilyController],
  providers: [
    FamilyRepository,
    FamilyLock,
    TriedFamilyCodes,
    FamilyPersonalData,
    FoundFamilyService,
    GuardFamilyService,
    JoinFamilyService,
    LeaveFamilyService,
    ShowFamilyService,
  ],
})
export class FamilyModule {}
