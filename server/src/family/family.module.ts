import { Module } from '@nestjs/common';
import { ClassroomModule } from '../classroom/classroom.module.js';
import { CredentialModule } from '../credential/credential.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { CoLessonController } from './co-lesson.controller.js';
import { CovenantController } from './covenant.controller.js';
import { FamilyCertificateController } from './family-certificate.controller.js';
import { FamilyPinController } from './family-pin.controller.js';
import { FamilyController } from './family.controller.js';
import { TriedFamilyCodes } from './http/tried-family-codes.js';
import { TriedFamilyPins } from './http/tried-family-pins.js';
import { ClauseRepository } from './persistence/clause.repository.js';
import { CoLessonRepository } from './persistence/co-lesson.repository.js';
import { CovenantRepository } from './persistence/covenant.repository.js';
import { FamilyCertificateRepository } from './persistence/family-certificate.repository.js';
import { FamilyRepository } from './persistence/family.repository.js';
import { AgreeCovenantService } from './services/agree-covenant.service.js';
import { BeatCoLessonService } from './services/beat-co-lesson.service.js';
import { CertificateGroundsReader } from './services/certificate-grounds-reader.js';
import { CertifiedFamilies } from './services/certified-families.js';
import { ChangeCovenantService } from './services/change-covenant.service.js';
import { CheckFamilyCertificateService } from './services/check-family-certificate.service.js';
import { CloseCoLessonService } from './services/close-co-lesson.service.js';
import { CoLessonCopy } from './services/co-lesson-copy.js';
import { CoLessonCrew } from './services/co-lesson-crew.js';
import { FamilyCertificateEnd } from './services/family-certificate-end.js';
import { FamilyLock } from './services/family-lock.js';
import { FamilyPersonalData } from './services/family-personal-data.js';
import { FamilyPins } from './services/family-pins.js';
import { FoundFamilyService } from './services/found-family.service.js';
import { GuardFamilyService } from './services/guard-family.service.js';
import { HeldCoLessons } from './services/held-co-lesson.js';
import { JoinFamilyService } from './services/join-family.service.js';
import { LeaveFamilyService } from './services/leave-family.service.js';
import { OpenCoLessonService } from './services/open-co-lesson.service.js';
import { OwnClauses } from './services/own-clauses.js';
import { PartFamily } from './services/part-family.js';
import { PassTurnService } from './services/pass-turn.service.js';
import { SetFamilyPinService } from './services/set-family-pin.service.js';
import { ShowCoLessonsService } from './services/show-co-lessons.service.js';
import { ShowCovenantService } from './services/show-covenant.service.js';
import { ShowFamilyCertificateService } from './services/show-family-certificate.service.js';
import { ShowFamilyService } from './services/show-family.service.js';
import { TakeFamilyCertificateService } from './services/take-family-certificate.service.js';
import { WriteClauseService } from './services/write-clause.service.js';

const tables = [
  FamilyRepository,
  CovenantRepository,
  ClauseRepository,
  CoLessonRepository,
  FamilyCertificateRepository,
];
const verbs = [
  AgreeCovenantService,
  BeatCoLessonService,
  ChangeCovenantService,
  CheckFamilyCertificateService,
  CloseCoLessonService,
  FoundFamilyService,
  GuardFamilyService,
  JoinFamilyService,
  LeaveFamilyService,
  OpenCoLessonService,
  PassTurnService,
  SetFamilyPinService,
  ShowCoLessonsService,
  ShowCovenantService,
  ShowFamilyCertificateService,
  ShowFamilyService,
  TakeFamilyCertificateService,
  WriteClauseService,
];
const tools = [
  CertificateGroundsReader,
  CertifiedFamilies,
  CoLessonCopy,
  CoLessonCrew,
  FamilyCertificateEnd,
  FamilyLock,
  FamilyPersonalData,
  FamilyPins,
  HeldCoLessons,
  OwnClauses,
  PartFamily,
];

/** Families: who belongs together, what they promise each other and learn together; seen by nobody else. */
@Module({
  imports: [ClassroomModule, CredentialModule, IdentityModule, ModerationModule],
  controllers: [
    FamilyController,
    FamilyPinController,
    CovenantController,
    CoLessonController,
    FamilyCertificateController,
  ],
  providers: [TriedFamilyCodes, TriedFamilyPins, ...tables, ...tools, ...verbs],
})
export class FamilyModule {}
