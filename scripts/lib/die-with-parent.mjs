/** Preloaded into long-running children: when the channel to the parent closes, the parent is gone, and so are we. */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
