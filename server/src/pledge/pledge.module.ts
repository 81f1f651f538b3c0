import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { CertificateController } from './certificate.controller.js';
import { CodeController } from './code.controller.js';
import { ReconcileCountersJob } from './jobs/reconcile-counters.job.js';
import { CodeRepository } from './persistence/code.repository.js';
import { CounterRepository } from './persistence/counter.repository.js';
import { PledgeRepository } from './persistence/pledge.repository.js';
import { SerialRepository } from './persistence/serial.repository.js';
import { PledgeController } from './pledge.controller.js';
import { PledgeService } from './pledge.service.js';
import { CheckPledgeService } from './services/check-pledge.service.js';
import { CommitPledges } from './services/commit-pledges.js';
import { CreateCodeVersionService } from './services/create-code-version.service.js';
import { CurrentCode } from './services/current-code.js';
import { DrawCertificateService } from './services/draw-certificate.service.js';
import { GetCodeService } from './services/get-code.service.js';
import { GetCountersService } from './services/get-counters.service.js';
import { ListMyPledgesService } from './services/list-my-pledges.service.js';
import { NewSignature } from './services/new-signature.js';
import { PledgeQueue } from './services/pledge-queue.js';
import { ReconcileCountersService } from './services/reconcile-counters.service.js';
import { SealedName } from './services/sealed-name.js';
import { SignPledgeService } from './services/sign-pledge.service.js';
import { WithdrawPledgeService } from './services/withdraw-pledge.service.js';

const tools = [CommitPledges, CurrentCode, NewSignature, PledgeQueue, SealedName];
const repositories = [CodeRepository, CounterRepository, PledgeRepository, SerialRepository];
const verbs = [
  CheckPledgeService,
  CreateCodeVersionService,
  DrawCertificateService,
  GetCodeService,
  GetCountersService,
  ListMyPledgesService,
  ReconcileCountersService,
  SignPledgeService,
  WithdrawPledgeService,
];

@Module({
  imports: [IdentityModule, OrganisationModule],
  controllers: [CodeController, PledgeController, CertificateController],
  providers: [...tools, ...repositories, ...verbs, ReconcileCountersJob, PledgeService],
  exports: [PledgeService, CreateCodeVersionService],
})
export class PledgeModule {}
