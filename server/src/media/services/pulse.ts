/** Does something again and again while work goes on; what it throws ends the work. */
export class Pulse {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> | null = null;

  constructor(
    private readonly beat: () => Promise<void>,
    everyMs: number,
  ) {
    this.timer = setInterval(() => {
      this.beating ??= this.once();
    }, everyMs);
  }

  /** Aborted, with its reason, by a beat that throws. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  /** Ends the work from outside. */
  stop(reason: Error): void {
    this.controller.abort(reason);
  }

  private async once(): Promise<void> {
    try {
      await this.beat();
    } catch (error) {
      this.controller.abort(error);
    } finally {
      this.beating = null;
    }
  }
}
