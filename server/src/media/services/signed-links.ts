import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { API_PREFIX, Paths } from '@good-netizen/shared/paths';
import { Clock } from '../../platform/clock.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';

/** What a link says beside the address of its file. */
export interface LinkMark {
  /** Seconds since 1970. */
  readonly until: number;
  /** HMAC-SHA256 in hex. */
  readonly mark: string;
}

const GOOD_FOR_SECONDS = 3600;

/** Links that open one file of a medium for an hour to whoever holds them, before anything published shows it. */
@Injectable()
export class SignedLinks {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
  ) {}

  make(assetId: string, file: string): string {
    const until = this.now() + GOOD_FOR_SECONDS;
    return `/${API_PREFIX}/${Paths.media.file(assetId, file)}?until=${until}&mark=${this.mark(assetId, file, until)}`;
  }

  opens(assetId: string, file: string, { until, mark }: LinkMark): boolean {
    const right = Buffer.from(this.mark(assetId, file, until));
    const given = Buffer.from(mark);
    return until >= this.now() && given.length === right.length && timingSafeEqual(given, right);
  }

  private mark(assetId: string, file: string, until: number): string {
    return this.keyring.keyedHash(KeyPurpose.mediaLink, `${assetId}/${file}/${until}`);
  }

  private now(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
