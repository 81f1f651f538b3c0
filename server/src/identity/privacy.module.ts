import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { WechatModule } from '../wechat/wechat.module.js';
import { ConsentController } from './consent.controller.js';
import { DeletionController } from './deletion.controller.js';
import { ExportController } from './export.controller.js';
import { GuardianController } from './guardian.controller.js';
import { GuessedCodes } from './http/guessed-codes.js';
import { IdentityModule } from './identity.module.js';
import { EraseAccountsJob } from './jobs/erase-accounts.job.js';
import { MakeExportsJob } from './jobs/make-exports.job.js';
import { SweepRetentionJob } from './jobs/sweep-retention.job.js';
import { ExportRepository } from './persistence/export.repository.js';
import { PersonalRowsRepository } from './persistence/personal-rows.repository.js';
import { RetentionRepository } from './persistence/retention.repository.js';
import { RetentionRunRepository } from './persistence/retention-run.repository.js';
import { PhoneController } from './phone.controller.js';
import { AccountDeletions } from './services/account-deletions.js';
import { AccountErasure } from './services/account-erasure.js';
import { AgreeToDocumentsService } from './services/agree-to-documents.service.js';
import { BindPhoneService } from './services/bind-phone.service.js';
import { BoundPhones } from './services/bound-phones.js';
import { CancelAccountDeletionService } from './services/cancel-account-deletion.service.js';
import { CollectExportService } from './services/collect-export.service.js';
import { EraseAccountsService } from './services/erase-accounts.service.js';
import { ExportFiles } from './services/export-file.js';
import { GiveGuardianConsentService } from './services/give-guardian-consent.service.js';
import { GuardianCodes } from './services/guardian-codes.js';
import { GuardianConsents } from './services/guardian-consents.js';
import { IdentityPersonalData } from './services/identity-personal-data.js';
import { IdentitySections } from './services/identity-sections.js';
import { IdentitySweeps } from './services/identity-sweeps.js';
import { InvitationDesk } from './services/invitation-desk.js';
import { InviteGuardianService } from './services/invite-guardian.service.js';
import { ListConsentsService } from './services/list-consents.service.js';
import { ListExportsService } from './services/list-exports.service.js';
import { MakeExportsService } from './services/make-exports.service.js';
import { PhoneView } from './services/phone-view.js';
import { RemovePhoneService } from './services/remove-phone.service.js';
import { RequestAccountDeletionService } from './services/request-account-deletion.service.js';
import { RequestExportService } from './services/request-export.service.js';
import { RetentionNights } from './services/retention-nights.js';
import { SealedPhone } from './services/sealed-phone.js';
import { ShowAccountDeletionService } from './services/show-account-deletion.service.js';
import { ShowGuardianshipService } from './services/show-guardianship.service.js';
import { ShowPhoneService } from './services/show-phone.service.js';
import { SweepRetentionService } from './services/sweep-retention.service.js';
import { ViewInvitationService } from './services/view-invitation.service.js';
import { WithdrawGuardianConsentService } from './services/withdraw-guardian-consent.service.js';

const consent = [ListConsentsService, AgreeToDocumentsService];
const phone = [SealedPhone, PhoneView, BoundPhones, BindPhoneService, RemovePhoneService, ShowPhoneService];
const copies = [
  ...[ExportRepository, ExportFiles, RequestExportService, ListExportsService, CollectExportService],
  ...[MakeExportsService, MakeExportsJob],
];
const leaving = [
  ...[AccountDeletions, AccountErasure, RequestAccountDeletionService, CancelAccountDeletionService],
  ...[ShowAccountDeletionService, EraseAccountsService, EraseAccountsJob],
];
const guardians = [
  ...[GuardianCodes, GuardianConsents, InvitationDesk, GuessedCodes, InviteGuardianService, ViewInvitationService],
  ...[GiveGuardianConsentService, WithdrawGuardianConsentService, ShowGuardianshipService],
];
const keeping = [
  ...[PersonalRowsRepository, IdentitySections, IdentityPersonalData],
  ...[RetentionRepository, RetentionRunRepository, RetentionNights, IdentitySweeps],
  ...[SweepRetentionService, SweepRetentionJob],
];

/** What a person may know and decide about their own data, and how long it is kept. */
@Module({
  imports: [IdentityModule, AuditModule, WechatModule],
  controllers: [PhoneController, ConsentController, ExportController, DeletionController, GuardianController],
  providers: [...consent, ...phone, ...copies, ...leaving, ...guardians, ...keeping],
})
export class PrivacyModule {}
