import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type {
  CredentialDto,
  CredentialStandingDto,
  FoundCertificateDto,
  IssuerJwk,
  IssuerKeysDto,
  VerifiedCredentialDto,
} from '@good-netizen/shared/credential/credential.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { Public } from '../identity/public.decorator.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import {
  CodeQuery,
  KeyParam,
  NumberParam,
  StatusListParam,
  TakeCredentialRequest,
  VerifyCredentialRequest,
} from './requests/credential.request.js';
import { CheckCredentialService } from './services/check-credential.service.js';
import { FindCertificateService } from './services/find-certificate.service.js';
import { PublishIssuerService } from './services/publish-issuer.service.js';
import { PublishStatusListService } from './services/publish-status-list.service.js';
import { TakeCredentialService } from './services/take-credential.service.js';

const KEYS_KEPT = 'public, max-age=3600';

/** Electronic certificates: taken by their holder, checked by anybody, here or elsewhere. */
@ApiTags('credential 电子证书')
@Controller('credentials')
export class CredentialController {
  constructor(
    private readonly taking: TakeCredentialService,
    private readonly checking: CheckCredentialService,
    private readonly finding: FindCertificateService,
    private readonly issuer: PublishIssuerService,
    private readonly lists: PublishStatusListService,
  ) {}

  @Post()
  @HttpCode(200)
  take(@Actor() { netizenId }: NetizenActor, @Body() wish: TakeCredentialRequest): Promise<CredentialDto> {
    return this.taking.take(netizenId, wish);
  }

  @Public()
  @Post('verification')
  @HttpCode(200)
  verify(@Body() { jwt }: VerifyCredentialRequest): Promise<VerifiedCredentialDto> {
    return this.checking.verify(jwt);
  }

  @Public()
  @Get('keys')
  @Header('cache-control', KEYS_KEPT)
  keys(): Promise<IssuerKeysDto> {
    return this.issuer.keySet();
  }

  @Public()
  @Get('keys/:keyId')
  @Header('cache-control', KEYS_KEPT)
  key(@Param() { keyId }: KeyParam): Promise<IssuerJwk> {
    return this.issuer.key(keyId);
  }

  @Public()
  @Get('issuer')
  @Header('cache-control', KEYS_KEPT)
  profile(): Promise<object> {
    return this.issuer.profile();
  }

  @Public()
  @Get('status/:ordinal/:purpose')
  @ApiProduces('application/vc+jwt')
  @Header('content-type', 'application/vc+jwt')
  @Header('cache-control', 'public, max-age=300')
  statusList(@Param() { ordinal, purpose }: StatusListParam): Promise<string> {
    return this.lists.list(ordinal, purpose);
  }

  @Public()
  @Get('numbers/:number')
  @Header('cache-control', 'no-store')
  find(@Param() { number }: NumberParam, @Query() { code }: CodeQuery): Promise<FoundCertificateDto> {
    return this.finding.find(number, code);
  }

  @Public()
  @Get(':id/standing')
  @Header('cache-control', 'no-store')
  standing(@Param('id', IdParameterPipe) id: string): Promise<CredentialStandingDto> {
    return this.checking.standing(id);
  }
}
