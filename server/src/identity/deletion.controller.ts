import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountDeletionStateDto } from '@good-netizen/shared/identity/privacy.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from './actor.decorator.js';
import { BeforeConsent } from './before-consent.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { RequestAccountDeletionRequest } from './requests/request-account-deletion.request.js';
import { CancelAccountDeletionService } from './services/cancel-account-deletion.service.js';
import { RequestAccountDeletionService } from './services/request-account-deletion.service.js';
import { ShowAccountDeletionService } from './services/show-account-deletion.service.js';

@ApiTags('identity 身份')
@BeforeConsent()
@Controller()
export class DeletionController {
  constructor(
    private readonly showDeletion: ShowAccountDeletionService,
    private readonly requestDeletion: RequestAccountDeletionService,
    private readonly cancelDeletion: CancelAccountDeletionService,
  ) {}

  @Get(Paths.me.deletion)
  show(@Actor() { netizenId }: NetizenActor): Promise<AccountDeletionStateDto> {
    return this.showDeletion.show(netizenId);
  }

  @Post(Paths.me.deletion)
  @HttpCode(200)
  @ApiOperation({ summary: 'Asks to leave: after seven days everything is erased, until then it can be taken back.' })
  request(
    @Actor() { netizenId }: NetizenActor,
    @Body() _wish: RequestAccountDeletionRequest,
  ): Promise<AccountDeletionStateDto> {
    return this.requestDeletion.request(netizenId);
  }

  @Delete(Paths.me.deletion)
  cancel(@Actor() { netizenId }: NetizenActor): Promise<AccountDeletionStateDto> {
    return this.cancelDeletion.cancel(netizenId);
  }
}
