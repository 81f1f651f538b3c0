import { Module } from '@nestjs/common';
import { WechatModule } from '../wechat/wechat.module.js';
import { IdentityModule } from './identity.module.js';
import { PhoneController } from './phone.controller.js';
import { BindPhoneService } from './services/bind-phone.service.js';
import { BoundPhones } from './services/bound-phones.js';
import { PhoneView } from './services/phone-view.js';
import { RemovePhoneService } from './services/remove-phone.service.js';
import { SealedPhone } from './services/sealed-phone.js';
import { ShowPhoneService } from './services/show-phone.service.js';

const phone = [SealedPhone, PhoneView, BoundPhones, BindPhoneService, RemovePhoneService, ShowPhoneService];

/** What a person may know and decide about their own data. */
@Module({
  imports: [IdentityModule, WechatModule],
  controllers: [PhoneController],
  providers: [...phone],
})
export class PrivacyModule {}
