import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PhoneDto } from '@good-netizen/shared/identity/phone.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Actor } from './actor.decorator.js';
import { BeforeConsent } from './before-consent.decorator.js';
import type { NetizenActor } from './netizen-actor.js';
import { BindPhoneRequest } from './requests/bind-phone.request.js';
import { BindPhoneService } from './services/bind-phone.service.js';
import { RemovePhoneService } from './services/remove-phone.service.js';
import { ShowPhoneService } from './services/show-phone.service.js';

@ApiTags('identity 身份')
@Controller()
export class PhoneController {
  constructor(
    private readonly showPhone: ShowPhoneService,
    private readonly bindPhone: BindPhoneService,
    private readonly removePhone: RemovePhoneService,
  ) {}

  @Get(Paths.me.phone)
  @ApiOperation({ summary: 'The bound number, masked, with its history.' })
  show(@Actor() { netizenId }: NetizenActor): Promise<PhoneDto> {
    return this.showPhone.show(netizenId);
  }

  @Put(Paths.me.phone)
  @ApiOperation({
    summary: 'Binds the number that WeChat gives for the code of the phone button, in place of any other.',
  })
  bind(@Actor() { netizenId }: NetizenActor, @Body() { code }: BindPhoneRequest): Promise<PhoneDto> {
    return this.bindPhone.bind(netizenId, code);
  }

  @BeforeConsent()
  @Delete(Paths.me.phone)
  remove(@Actor() { netizenId }: NetizenActor): Promise<PhoneDto> {
    return this.removePhone.remove(netizenId);
  }
}
