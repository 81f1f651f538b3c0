import { jest } from '@jest/globals';
import { ProcessMediaJob } from '../../src/media/jobs/process-media.job.js';

type Parts = ConstructorParameters<typeof ProcessMediaJob>;

/** A job whose database says nothing until it is told to. */
function silentJob(): { job: ProcessMediaJob; answer: () => void } {
  let answer = (): void => undefined;
  const silence = new Promise<boolean>((resolve) => {
    answer = () => {
      resolve(false);
    };
  });
  const processing = { processNext: () => silence, stop: () => undefined } as unknown as Parts[0];
  const tidying = { tidy: () => Promise.resolve() } as unknown as Parts[1];
  return { job: new ProcessMediaJob(processing, tidying), answer };
}

describe('the end of a server that is processing media', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('waits for what is under way', async () => {
    const { job, answer } = silentJob();
    void job.run();
    const closed = jest.fn();
    const closing = job.beforeApplicationShutdown().then(closed);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(closed).not.toHaveBeenCalled();
    answer();
    await closing;
    expect(closed).toHaveBeenCalled();
  });

  it('does not wait for ever for a database that answers nothing', async () => {
    const { job } = silentJob();
    void job.run();
    const closing = job.beforeApplicationShutdown();
    await jest.advanceTimersByTimeAsync(10_000);
    await expect(closing).resolves.toBeUndefined();
  });
});
