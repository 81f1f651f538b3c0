import { say } from '../lib/say.mjs';

/** What all stages together passed, failed and left out. */
export class Tally {
  passed = 0;
  failed = 0;
  /** @type {{ stage: string, name: string }[]} the reason is part of the name */
  skips = [];

  /** Counts one stage and says how it went. */
  add(stage, { passed = 0, failed = 0, skips = [], report = '' }, seconds) {
    this.passed += passed;
    this.failed += failed;
    this.skips.push(...skips.map((name) => ({ stage, name })));
    if (report) say(report);
    const parts = [`${passed} passed`, failed > 0 && `${failed} FAILED`, skips.length > 0 && `${skips.length} skipped`];
    say(`${failed > 0 ? '✗' : '✓'} ${stage}: ${parts.filter(Boolean).join(', ')} (${seconds.toFixed(1)} s)`);
  }

  /** Names every skip, then ends with the line that scripts read. Answers whether all is well here. */
  conclude(inCi = Boolean(process.env.CI)) {
    if (this.skips.length > 0) say('\nSkipped on this machine:');
    for (const { stage, name } of this.skips) say(`  - ${stage}: ${name}`);
    if (inCi && this.skips.length > 0) say('In CI nothing may be skipped: this run has failed.');
    say(`\n${this.passed} passed, ${this.failed} failed, ${this.skips.length} skipped`);
    return this.failed === 0 && !(inCi && this.skips.length > 0) && this.passed > 0;
  }
}
