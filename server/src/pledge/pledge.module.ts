import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CredentialModule } from '../credential/credential.module.js';
import { DeskModule } from '../desk/desk.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { CertificateController } from './certificate.controller.js';
import { CodeDeskController } from './code-desk.controller.js';
import { CodePublishedListener } from './listeners/code-published.listener.js';
import { CodeController } from './code.controller.js';
import { ReconcileCountersJob } from './jobs/reconcile-counters.job.js';
import { CodeRepository } from './persistence/code.repository.js';
import { CounterRepository } from './persistence/counter.repository.js';
import { PledgeRepository } from './persistence/pledge.repository.js';
import { SerialRepository } from './persistence/serial.repository.js';
import { SignerRepository } from './persistence/signer.repository.js';
import { PledgeController } from './pledge.controller.js';
import { PledgeService } from './pledge.service.js';
import { AfterWithdrawal } from './services/after-withdrawal.js';
import { CertifiedPledges } from './services/certified-pledges.js';
import { CheckPledgeService } from './services/check-pledge.service.js';
import { CommitPledges } from './services/commit-pledges.js';
import { CreateCodeVersionService } from './services/create-code-version.service.js';
import { CompareCodesService } from './services/compare-codes.service.js';
import { CreateCodeDraftService } from './services/create-code-draft.service.js';
import { EditCodeDraftService } from './services/edit-code-draft.service.js';
import { ForgetCodeService } from './services/forget-code.service.js';
import { ListCodeVersionsService } from './services/list-code-versions.service.js';
import { ListDeskCodesService } from './services/list-desk-codes.service.js';
import { PublishCodeService } from './services/publish-code.service.js';
import { VersionMoves } from './services/version-moves.js';
import { CurrentCode } from './services/current-code.js';
import { DrawCertificateService } from './services/draw-certificate.service.js';
import { GetCodeService } from './services/get-code.service.js';
import { GetCountersService } from './services/get-counters.service.js';
import { ListMyPledgesService } from './services/list-my-pledges.service.js';
import { NewSignature } from './services/new-signature.js';
import { PledgePersonalData } from './services/pledge-personal-data.js';
import { PledgeQueue } from './services/pledge-queue.js';
import { ReconcileCountersService } from './services/reconcile-counters.service.js';
import { SearchModule } from '../search/search.module.js';
import { SearchableArticles } from './services/searchable-articles.js';
import { SealedName } from './services/sealed-name.js';
import { SignPledgeService } from './services/sign-pledge.service.js';
import { WithdrawPledgeService } from './services/withdraw-pledge.service.js';
import { ModerationModule } from '../moderation/moderation.module.js';
import { GroupController } from './group.controller.js';
import { PledgeDeskController } from './pledge-desk.controller.js';
import { PracticeController } from './practice.controller.js';
import { GroupRepository } from './persistence/group.repository.js';
import { MemberRepository } from './persistence/member.repository.js';
import { PracticeRepository } from './persistence/practice.repository.js';
import { AuditedNames } from './services/audited-names.js';
import { DeskContributions } from './services/desk-contributions.js';
import { GroupInitiators } from './services/group-initiators.js';
import { GroupNames } from './services/group-names.js';
import { GroupPersonalData } from './services/group-personal-data.js';
import { GroupSeats } from './services/group-seats.js';
import { PledgeCase } from './services/pledge-case.js';
import { PracticePersonalData } from './services/practice-personal-data.js';
import { JoinGroupService } from './services/join-group.service.js';
import { JudgePledgeService } from './services/judge-pledge.service.js';
import { LeaveGroupService } from './services/leave-group.service.js';
import { ListDeskGroupsService } from './services/list-desk-groups.service.js';
import { ListDeskPledgesService } from './services/list-desk-pledges.service.js';
import { ListMyGroupsService } from './services/list-my-groups.service.js';
import { RecordPracticeService } from './services/record-practice.service.js';
import { RunGroupService } from './services/run-group.service.js';
import { ShowGroupService } from './services/show-group.service.js';
import { ShowPracticeService } from './services/show-practice.service.js';
import { StartGroupService } from './services/start-group.service.js';
import { CodeSheet } from './services/code-sheet.js';
import { DeskSheets } from './services/desk-sheets.js';
import { FigureSheets } from './services/figure-sheets.js';
import { PracticeCounts } from './services/practice-counts.js';
import { PledgeSheet } from './services/pledge-sheet.js';
import { WeekOfPledges } from './services/week-of-pledges.js';

const tools = [
  AfterWithdrawal,
  CertifiedPledges,
  AuditedNames,
  DeskContributions,
  GroupInitiators,
  GroupNames,
  GroupPersonalData,
  GroupSeats,
  PledgeCase,
  PracticePersonalData,
  CommitPledges,
  CurrentCode,
  NewSignature,
  PledgeQueue,
  SealedName,
  SearchableArticles,
  VersionMoves,
];
const repositories = [
  GroupRepository,
  MemberRepository,
  PracticeRepository,
  CodeRepository,
  CounterRepository,
  PledgeRepository,
  SerialRepository,
  SignerRepository,
];
const verbs = [
  JoinGroupService,
  JudgePledgeService,
  LeaveGroupService,
  ListDeskGroupsService,
  ListDeskPledgesService,
  ListMyGroupsService,
  RecordPracticeService,
  RunGroupService,
  ShowGroupService,
  ShowPracticeService,
  StartGroupService,
  CheckPledgeService,
  CompareCodesService,
  CreateCodeDraftService,
  CreateCodeVersionService,
  DrawCertificateService,
  EditCodeDraftService,
  ForgetCodeService,
  GetCodeService,
  GetCountersService,
  ListCodeVersionsService,
  ListDeskCodesService,
  ListMyPledgesService,
  PublishCodeService,
  ReconcileCountersService,
  SignPledgeService,
  WithdrawPledgeService,
];

@Module({
  imports: [
    CredentialModule,
    DeskModule,
    AuditModule,
    IdentityModule,
    ModerationModule,
    OrganisationModule,
    SearchModule,
  ],
  controllers: [
    CodeController,
    CodeDeskController,
    GroupController,
    PledgeDeskController,
    PracticeController,
    PledgeController,
    CertificateController,
  ],
  providers: [
    WeekOfPledges,
    CodeSheet,
    PledgeSheet,
    FigureSheets,
    PracticeCounts,
    DeskSheets,
    ...tools,
    ...repositories,
    ...verbs,
    CodePublishedListener,
    ReconcileCountersJob,
    PledgePersonalData,
    PledgeService,
  ],
  exports: [PledgeService, CreateCodeVersionService],
})
export class PledgeModule {}
