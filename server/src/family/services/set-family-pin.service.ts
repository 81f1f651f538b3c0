import { Injectable } from '@nestjs/common';
import { FamilyPinWeakError } from '../domain/co-lesson.errors.js';
import { isWeakPin } from '../domain/weak-pin.js';
import { FamilyRepository } from '../persistence/family.repository.js';
import { FamilyLock } from './family-lock.js';
import { FamilyPins } from './family-pins.js';

/** A member sets, changes or takes back their own digits, from their own sign-in: nobody else can. */
@Injectable()
export class SetFamilyPinService {
  constructor(
    private readonly own: FamilyLock,
    private readonly families: FamilyRepository,
    private readonly pins: FamilyPins,
  ) {}

  /** @throws FamilyNotFoundError, FamilyPinWeakError */
  set(netizenId: string, pin: string): Promise<void> {
    if (isWeakPin(pin)) return Promise.reject(new FamilyPinWeakError());
    return this.own.hold(netizenId, (tx, _family, me) => this.families.changePin(tx, me, this.pins.hash(me, pin)));
  }

  /** @throws FamilyNotFoundError */
  clear(netizenId: string): Promise<void> {
    return this.own.hold(netizenId, (tx, _family, me) => this.families.changePin(tx, me, null));
  }
}
