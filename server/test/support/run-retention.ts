import { loadConfig } from '../../src/config/load-config.js';
import { createApp } from '../../src/create-app.js';
import { SweepRetentionJob } from '../../src/identity/jobs/sweep-retention.job.js';

/** A whole server in a process of its own whose nightly hour comes when the parent says so. */
const app = await createApp(loadConfig());
process.once('message', () => {
  void app
    .get(SweepRetentionJob, { strict: false })
    .run()
    .then(() => process.send?.('done'))
    .finally(() => app.close())
    .finally(() => process.disconnect());
});
process.send?.('ready');
