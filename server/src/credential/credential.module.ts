import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { CredentialDeskController } from './credential-desk.controller.js';
import { CredentialController } from './credential.controller.js';
import { CredentialService } from './credential.service.js';
import { CredentialKeyRepository } from './persistence/credential-key.repository.js';
import { CredentialRepository } from './persistence/credential.repository.js';
import { CertificateCodes } from './services/certificate-codes.js';
import { CertificateMoves } from './services/certificate-moves.js';
import { CertificateSources } from './services/certificate-sources.js';
import { CheckCredentialService } from './services/check-credential.service.js';
import { CredentialPersonalData } from './services/credential-personal-data.js';
import { CredentialRecords } from './services/credential-records.js';
import { CredentialTexts } from './services/credential-texts.js';
import { FindCertificateService } from './services/find-certificate.service.js';
import { IssuerKeys } from './services/issuer-keys.js';
import { JudgeCertificateService } from './services/judge-certificate.service.js';
import { PublishIssuerService } from './services/publish-issuer.service.js';
import { PublishStatusListService } from './services/publish-status-list.service.js';
import { RotateIssuerKeyService } from './services/rotate-issuer-key.service.js';
import { ShowDeskCertificatesService } from './services/show-desk-certificates.service.js';
import { StatusListShelf } from './services/status-list-shelf.js';
import { StatusPlaces } from './services/status-places.js';
import { TakeCredentialService } from './services/take-credential.service.js';

const verbs = [
  CheckCredentialService,
  FindCertificateService,
  JudgeCertificateService,
  PublishIssuerService,
  PublishStatusListService,
  RotateIssuerKeyService,
  ShowDeskCertificatesService,
  TakeCredentialService,
];

/** Knows no room that gives certificates: they register. */
@Module({
  imports: [AuditModule, OrganisationModule],
  controllers: [CredentialController, CredentialDeskController],
  providers: [
    CertificateCodes,
    CertificateMoves,
    CertificateSources,
    CredentialKeyRepository,
    CredentialPersonalData,
    CredentialRecords,
    CredentialRepository,
    CredentialTexts,
    IssuerKeys,
    StatusListShelf,
    StatusPlaces,
    ...verbs,
    CredentialService,
  ],
  exports: [CredentialService],
})
export class CredentialModule {}
