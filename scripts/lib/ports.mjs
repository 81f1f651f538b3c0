import { createServer } from 'node:net';

/** Tries to listen. Answers null when the port is free, else the error's code, such as EADDRINUSE or EACCES. */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) =>
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL' ? null : error.code),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Why a port cannot be had, on any interface; null when it can. */
export async function portTrouble(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const trouble = await tryPort(port, host);
    if (trouble) return trouble;
  }
  return null;
}

/** `count` ports in a row that are free at this moment. */
export async function freePorts(count = 1) {
  for (let tries = 0; tries < 50; tries++) {
    const first = 20_000 + Math.floor(Math.random() * 20_000);
    const row = Array.from({ length: count }, (_, i) => first + i);
    const troubles = await Promise.all(row.map((port) => portTrouble(port)));
    if (troubles.every((trouble) => trouble === null)) return row;
  }
  throw new Error('No free port was found in 50 tries.');
}
