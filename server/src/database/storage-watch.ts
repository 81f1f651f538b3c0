import { Injectable } from '@nestjs/common';
import { isDiskFull } from './database-failure.js';

/** Remembers that a write found the disk full, until another one has been seen to succeed. */
@Injectable()
export class StorageWatch {
  private full = false;

  get isFull(): boolean {
    return this.full;
  }

  noteFailure(error: unknown): void {
    if (isDiskFull(error)) this.full = true;
  }

  noteRoom(): void {
    this.full = false;
  }
}
