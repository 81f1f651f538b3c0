import { Injectable } from '@nestjs/common';
import type { CachedJson } from '../../platform/cached-json.js';
import { JsonCache } from '../../platform/json-cache.js';

const PREFIX = 'consultation/';
const TTL_SECONDS = 5;

/** Answers about consultations that are the same for everybody, some seconds old. */
@Injectable()
export class PublicConsultations {
  constructor(private readonly cache: JsonCache) {}

  get(name: string, build: () => Promise<unknown>): Promise<CachedJson> {
    return this.cache.get(PREFIX + name, { ttlSeconds: TTL_SECONDS }, build);
  }

  /** After something changed that people wait to see: the next asker gets it. */
  forget(): void {
    this.cache.forget(PREFIX);
  }
}
