import { SimError } from './sim-error.js';

/** Something that goes wrong on purpose: an errcode, a delay, or a broken gateway. */
export interface Fault {
  /** The path of the endpoint, such as `/wxa/msg_sec_check`. */
  endpoint: string;
  errcode?: number;
  delayMs?: number;
  httpStatus?: number;
  /** How many requests it hits; without it, every one until the faults are cleared. */
  times?: number;
}

/** A gateway's failure, which unlike WeChat's refusals is not HTTP 200. */
export class SimGatewayFailure extends Error {
  constructor(readonly httpStatus: number) {
    super(`the gateway answers ${httpStatus}`);
  }
}

const MAX_DELAY_MS = 60_000;

export class Faults {
  private faults: Fault[] = [];

  add(fault: Fault): void {
    this.faults.push({ ...fault });
  }

  clear(): void {
    this.faults = [];
  }

  /** Lets the first fault of this endpoint strike. */
  async strike(endpoint: string): Promise<void> {
    const fault = this.faults.find((candidate) => candidate.endpoint === endpoint && candidate.times !== 0);
    if (!fault) return;
    if (fault.times !== undefined) fault.times -= 1;
    if (fault.delayMs) await new Promise((resolve) => setTimeout(resolve, Math.min(fault.delayMs ?? 0, MAX_DELAY_MS)));
    if (fault.httpStatus) throw new SimGatewayFailure(fault.httpStatus);
    if (fault.errcode !== undefined) throw new SimError(fault.errcode);
  }
}
