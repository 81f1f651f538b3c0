import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CachedJson } from './cached-json.js';
import { Clock } from './clock.js';

const MAX_BYTES = 64 * 1024 * 1024;

export interface Freshness {
  /** How long an answer may be given out after it was made. */
  ttlSeconds: number;
  /** Changes when the facts beneath change (a checkpoint, a row's version): another version is never answered from the cache. */
  version?: string | number;
}

interface Entry {
  json: CachedJson;
  version: string | number | undefined;
  expiresAt: number;
}

interface Build {
  json: Promise<CachedJson>;
  version: string | number | undefined;
}

/**
 * Public answers, ready to send. Concurrent askers of one key share one build; the least recently used make room beyond 64 MiB.
 * Only for what is the same for everybody: the key must name everything the answer depends on.
 */
@Injectable()
export class JsonCache {
  private readonly entries = new LRUCache<string, Entry>({
    maxSize: MAX_BYTES,
    sizeCalculation: (entry) => entry.json.body.length + 1,
    // Forgotten, replaced or crowded out.
    dispose: ({ json }) => {
      json.freshUntil = 0;
    },
  });
  private readonly builds = new Map<string, Build>();

  constructor(private readonly clock: Clock) {}

  /** The answer of a key, from the cache or freshly built. A failed build reaches everyone who waited for it and is not kept. */
  async get(key: string, freshness: Freshness, build: () => Promise<unknown>): Promise<CachedJson> {
    const known = this.entries.get(key);
    if (known && known.version === freshness.version && this.clock.now().getTime() < known.expiresAt) return known.json;
    const running = this.builds.get(key);
    if (running && running.version === freshness.version) return running.json;
    return this.build(key, freshness, build);
  }

  /** Drops every key that begins with the prefix, and keeps builds under way from being stored. */
  forget(prefix: string): void {
    for (const key of [...this.entries.keys()]) if (key.startsWith(prefix)) this.entries.delete(key);
    for (const key of [...this.builds.keys()]) if (key.startsWith(prefix)) this.builds.delete(key);
  }

  private build(key: string, freshness: Freshness, build: () => Promise<unknown>): Promise<CachedJson> {
    const running: Build = { json: this.run(build), version: freshness.version };
    this.builds.set(key, running);
    return running.json.then(
      (json) => {
        this.store(key, running, json, freshness);
        return json;
      },
      (error: unknown) => {
        if (this.builds.get(key) === running) this.builds.delete(key);
        throw error;
      },
    );
  }

  private async run(build: () => Promise<unknown>): Promise<CachedJson> {
    return new CachedJson(await build());
  }

  /** Stores what was built, unless it was forgotten or overtaken meanwhile. */
  private store(key: string, running: Build, json: CachedJson, freshness: Freshness): void {
    if (this.builds.get(key) !== running) return;
    this.builds.delete(key);
    const expiresAt = this.clock.now().getTime() + freshness.ttlSeconds * 1000;
    this.entries.set(key, { json, version: freshness.version, expiresAt });
    if (freshness.version === undefined && this.entries.has(key)) json.freshUntil = expiresAt;
  }
}
