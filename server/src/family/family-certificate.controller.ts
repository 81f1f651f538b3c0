import { Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { familyAchievement, type FamilyAchievementDto } from '@good-netizen/shared/family/family-achievement';
import type { FamilyCertificateDto, FamilyCheckDto } from '@good-netizen/shared/family/family-certificate.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { FamilyTokenParam } from './requests/family-token.param.js';
import { CheckFamilyCertificateService } from './services/check-family-certificate.service.js';
import { ShowFamilyCertificateService } from './services/show-family-certificate.service.js';
import { TakeFamilyCertificateService } from './services/take-family-certificate.service.js';

/** The family's one certificate: taken by the guardian, checked by anybody who was shown it. */
@ApiTags('family 家庭')
@Controller()
export class FamilyCertificateController {
  constructor(
    private readonly showCertificate: ShowFamilyCertificateService,
    private readonly takeCertificate: TakeFamilyCertificateService,
    private readonly checkCertificate: CheckFamilyCertificateService,
  ) {}

  @Get('me/family/certificate')
  show(@Actor() { netizenId }: NetizenActor): Promise<FamilyCertificateDto> {
    return this.showCertificate.show(netizenId);
  }

  @Post('me/family/certificate')
  @HttpCode(200)
  async take(@Actor() { netizenId }: NetizenActor): Promise<FamilyCertificateDto> {
    await this.takeCertificate.take(netizenId);
    return this.showCertificate.show(netizenId);
  }

  @Public()
  @Get('family-achievement')
  achievement(): FamilyAchievementDto {
    return familyAchievement;
  }

  @Public()
  @Get('family-checks/:token')
  check(@Param() { token }: FamilyTokenParam): Promise<FamilyCheckDto> {
    return this.checkCertificate.check(token);
  }

  @Public()
  @Get('family-certificates/:token.png')
  @ApiProduces('image/png')
  @Header('cache-control', 'private, max-age=300')
  async picture(@Param() { token }: FamilyTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.checkCertificate.draw(token), { type: 'image/png' });
  }

  @Public()
  @Get('family-certificates/:token.pdf')
  @ApiProduces('application/pdf')
  @Header('cache-control', 'private, max-age=300')
  async paper(@Param() { token }: FamilyTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.checkCertificate.print(token), { type: 'application/pdf' });
  }
}
