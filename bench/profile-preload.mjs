/** Loaded into the server before its own code (`--profile`): a CPU profile from the first ballot to the last. */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
process.on('message', async (message) => {
  if (message === 'profile:start') await session.post('Profiler.start');
  if (message?.profile === undefined) return;
  const { profile } = await session.post('Profiler.stop');
  writeFileSync(message.profile, JSON.stringify(profile));
  process.send({ profiled: true });
});
process.channel?.unref();
