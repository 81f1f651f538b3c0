import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type {
  CertificateProposalDto,
  DeskCertificateDto,
  DeskCertificateRowDto,
  IssuerKeyDto,
} from '@good-netizen/shared/credential/credential.dto';
import type { PageDto } from '@good-netizen/shared/desk/page.dto';
import type { StaffActor } from '../identity/staff-actor.js';
import { Requires, Staff } from '../identity/staff.decorators.js';
import { DeskPageRequest } from '../platform/http/desk-page.request.js';
import { MoveCertificateRequest, NumberParam } from './requests/credential.request.js';
import { JudgeCertificateService } from './services/judge-certificate.service.js';
import { PublishIssuerService } from './services/publish-issuer.service.js';
import { RotateIssuerKeyService } from './services/rotate-issuer-key.service.js';
import { ShowDeskCertificatesService } from './services/show-desk-certificates.service.js';

/** Certificates at the desk: by number, never by name. */
@ApiTags('desk 工作台 · 证书')
@Controller('desk')
export class CredentialDeskController {
  constructor(
    private readonly certificates: ShowDeskCertificatesService,
    private readonly judge: JudgeCertificateService,
    private readonly issuer: PublishIssuerService,
    private readonly rotation: RotateIssuerKeyService,
  ) {}

  @Requires('credential.list')
  @Get('certificates')
  list(@Query() { page, size }: DeskPageRequest): Promise<PageDto<DeskCertificateRowDto>> {
    return this.certificates.list({ page, size });
  }

  @Requires('credential.list')
  @Get('certificates/:number')
  get(@Param() { number }: NumberParam): Promise<DeskCertificateDto> {
    return this.certificates.get(number);
  }

  @Requires('credential.suspend')
  @Post('certificates/:number/suspension')
  @HttpCode(200)
  async suspend(
    @Staff() actor: StaffActor,
    @Param() { number }: NumberParam,
    @Body() { reason }: MoveCertificateRequest,
  ): Promise<DeskCertificateDto> {
    await this.judge.suspend(actor, number, reason);
    return this.certificates.get(number);
  }

  @Requires('credential.suspend')
  @Post('certificates/:number/resumption')
  @HttpCode(200)
  async resume(
    @Staff() actor: StaffActor,
    @Param() { number }: NumberParam,
    @Body() { reason }: MoveCertificateRequest,
  ): Promise<DeskCertificateDto> {
    await this.judge.resume(actor, number, reason);
    return this.certificates.get(number);
  }

  @Requires('credential.revoke')
  @Post('certificates/:number/revocation')
  @HttpCode(202)
  async revoke(
    @Staff() actor: StaffActor,
    @Param() { number }: NumberParam,
    @Body() { reason }: MoveCertificateRequest,
  ): Promise<CertificateProposalDto> {
    return { proposalId: await this.judge.proposeRevocation(actor, number, reason) };
  }

  @Requires('credential.list')
  @Get('credential-keys')
  keys(): Promise<IssuerKeyDto[]> {
    return this.issuer.list();
  }

  @Requires('credential.rotate-key')
  @Post('credential-keys/rotation')
  @HttpCode(202)
  async rotate(
    @Staff() actor: StaffActor,
    @Body() { reason }: MoveCertificateRequest,
  ): Promise<CertificateProposalDto> {
    return { proposalId: await this.rotation.propose(actor, reason) };
  }
}
