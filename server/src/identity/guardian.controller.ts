import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type {
  GuardianInvitationDto,
  GuardianInvitationViewDto,
  GuardianshipDto,
} from '@good-netizen/shared/identity/guardian.dto';
import { Paths } from '@good-netizen/shared/paths';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { Actor } from './actor.decorator.js';
import { BeforeConsent } from './before-consent.decorator.js';
import { GuessedCodes } from './http/guessed-codes.js';
import type { NetizenActor } from './netizen-actor.js';
import { GiveGuardianConsentRequest } from './requests/give-guardian-consent.request.js';
import { InvitationCodeParam } from './requests/invitation-code.param.js';
import { GiveGuardianConsentService } from './services/give-guardian-consent.service.js';
import { InviteGuardianService } from './services/invite-guardian.service.js';
import { ShowGuardianshipService } from './services/show-guardianship.service.js';
import { ViewInvitationService } from './services/view-invitation.service.js';
import { WithdrawGuardianConsentService } from './services/withdraw-guardian-consent.service.js';

@ApiTags('identity 身份')
@Controller()
export class GuardianController {
  constructor(
    private readonly showGuardianship: ShowGuardianshipService,
    private readonly inviteGuardian: InviteGuardianService,
    private readonly viewInvitation: ViewInvitationService,
    private readonly giveConsent: GiveGuardianConsentService,
    private readonly withdrawConsent: WithdrawGuardianConsentService,
    private readonly guesses: GuessedCodes,
  ) {}

  @Get(Paths.me.guardianship)
  show(@Actor() { netizenId }: NetizenActor): Promise<GuardianshipDto> {
    return this.showGuardianship.show(netizenId);
  }

  @Post(Paths.me.guardianInvitations)
  @ApiOperation({ summary: 'A child under 14 makes a code of half an hour for a guardian.' })
  invite(@Actor() { netizenId }: NetizenActor): Promise<GuardianInvitationDto> {
    return this.inviteGuardian.invite(netizenId);
  }

  @Get('guardian/invitations/:code')
  @ApiOperation({ summary: 'What somebody who was shown the code reads before they agree.' })
  view(
    @Actor() { netizenId }: NetizenActor,
    @Param() { code }: InvitationCodeParam,
  ): Promise<GuardianInvitationViewDto> {
    return this.guesses.watch(netizenId, () => this.viewInvitation.view(netizenId, code));
  }

  @Post('guardian/invitations/:code/consent')
  @HttpCode(204)
  @ApiOperation({ summary: 'An adult with a bound phone agrees for the child whose code it is.' })
  give(
    @Actor() { netizenId }: NetizenActor,
    @Param() { code }: InvitationCodeParam,
    @Body() wish: GiveGuardianConsentRequest,
  ): Promise<void> {
    return this.guesses.watch(netizenId, () => this.giveConsent.give(netizenId, code, wish));
  }

  @BeforeConsent()
  @Post('me/guardian-consents/:id/withdraw')
  @HttpCode(204)
  withdraw(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.withdrawConsent.withdraw(netizenId, id);
  }
}
