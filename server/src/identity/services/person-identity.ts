import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/id.js';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { WechatPerson } from '../../wechat/wechat-login.js';
import type { IdentitySource } from '../domain/netizen.js';
import type { SessionClient } from '../domain/session.js';
import { WechatBinding } from '../domain/wechat-binding.js';

/** Turns what WeChat says of a person into what may be stored: keyed hashes to find them by, sealed values to call WeChat with. */
@Injectable()
export class PersonIdentity {
  constructor(private readonly keyring: Keyring) {}

  /** The WeChat identity is the person; the openid takes the place of a unionid that is not told. */
  identityHash(person: WechatPerson): string {
    return this.keyring.keyedHash(KeyPurpose.identityHash, person.unionid ?? person.openid);
  }

  source(person: WechatPerson, client: SessionClient): IdentitySource {
    if (person.unionid) return 'UNIONID';
    return client === 'h5' ? 'H5_OPENID' : 'MINI_PROGRAM_OPENID';
  }

  openidHash(person: WechatPerson): string {
    return this.keyring.keyedHash(KeyPurpose.identityHash, person.openid, person.appId);
  }

  binding(person: WechatPerson, netizenId: string, now: Date): WechatBinding {
    const id = newId();
    const seal = (value: string): string => this.keyring.seal(KeyPurpose.openidEncryption, value, id);
    return Object.assign(new WechatBinding(), {
      id,
      netizenId,
      appid: person.appId,
      openidHash: this.openidHash(person),
      openidSealed: seal(person.openid),
      unionidSealed: person.unionid ? seal(person.unionid) : null,
      boundAt: now,
    });
  }

  openidIn(binding: WechatBinding): string {
    return this.keyring.openText(KeyPurpose.openidEncryption, binding.openidSealed, binding.id);
  }
}
