import { Injectable } from '@nestjs/common';
import { JsonCache } from '../../platform/json-cache.js';

/** What can be done in an activity has changed: the home page and the activities' pages are built anew. */
@Injectable()
export class ForgetPagesService {
  constructor(private readonly cache: JsonCache) {}

  forget(): void {
    this.cache.forget('home');
    this.cache.forget('activity/');
  }
}
