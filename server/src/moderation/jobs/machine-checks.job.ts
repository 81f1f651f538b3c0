import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { RunMachineChecksService } from '../services/run-machine-checks.service.js';
import { SweepMachineChecksService } from '../services/sweep-machine-checks.service.js';

const ASK_EVERY_MS = 2_000;
const SWEEP_EVERY_MS = 30_000;

/** Asks WeChat about what was handed in, and gives up on what it never answered. */
@Injectable()
export class MachineChecksJob {
  private asking = false;
  private sweeping = false;

  constructor(
    private readonly asker: RunMachineChecksService,
    private readonly sweeper: SweepMachineChecksService,
  ) {}

  @Interval(ASK_EVERY_MS)
  async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    try {
      await this.asker.run();
    } finally {
      this.asking = false;
    }
  }

  @Interval(SWEEP_EVERY_MS)
  async sweep(): Promise<void> {
    if (this.sweeping) return;
    this.sweeping = true;
    try {
      await this.sweeper.sweep();
    } finally {
      this.sweeping = false;
    }
  }
}
