import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { PledgeCheckDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Public } from '../identity/public.decorator.js';
import { PublicTokenParam } from './requests/public-token.param.js';
import { CheckPledgeService } from './services/check-pledge.service.js';
import { DrawCertificateService } from './services/draw-certificate.service.js';

/** For strangers: whoever holds the check code may see the certificate and ask whether it holds. */
@ApiTags('pledge 承诺')
@Public()
@Controller('pledge')
export class CertificateController {
  constructor(
    private readonly checkPledge: CheckPledgeService,
    private readonly drawCertificate: DrawCertificateService,
  ) {}

  @Get('checks/:token')
  check(@Param() { token }: PublicTokenParam): Promise<PledgeCheckDto> {
    return this.checkPledge.check(token);
  }

  @Get('certificates/:token.png')
  @ApiProduces('image/png')
  @Header('cache-control', 'private, max-age=300')
  async picture(@Param() { token }: PublicTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.drawCertificate.draw(token), { type: 'image/png' });
  }

  @Get('certificates/:token.pdf')
  @ApiProduces('application/pdf')
  @Header('cache-control', 'private, max-age=300')
  async paper(@Param() { token }: PublicTokenParam): Promise<StreamableFile> {
    return new StreamableFile(await this.drawCertificate.print(token), { type: 'application/pdf' });
  }
}
