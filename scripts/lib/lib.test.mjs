import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { requireSpace } from './disk.mjs';
import { root } from './places.mjs';
import { freePorts, portTrouble } from './ports.mjs';
import { attempt, run } from './processes.mjs';
import { forget, hashOf, isFresh, remember } from './stamps.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'scripts-lib-'));
const relative = path.relative(root, folder);
after(() => rmSync(folder, { recursive: true, force: true }));

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function untilGone(pid) {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) await pause(50);
  return !isAlive(pid);
}

describe('stamps', () => {
  it('tell a changed, a renamed and a new source', () => {
    mkdirSync(path.join(folder, 'src/deep'), { recursive: true });
    writeFileSync(path.join(folder, 'src/deep/a.ts'), 'one');
    const source = [path.join(relative, 'src')];
    const first = hashOf(source);
    assert.equal(hashOf(source), first);
    writeFileSync(path.join(folder, 'src/deep/a.ts'), 'two');
    const second = hashOf(source);
    writeFileSync(path.join(folder, 'src/b.ts'), '');
    assert.equal(new Set([first, second, hashOf(source), hashOf(source, 'setting')]).size, 4);
  });

  it('are gone while a build runs', () => {
    const output = path.join(relative, 'out');
    assert.equal(isFresh(output, 'x'), false);
    remember(output, 'x');
    assert.deepEqual([isFresh(output, 'x'), isFresh(output, 'y')], [true, false]);
    forget(output);
    assert.equal(isFresh(output, 'x'), false);
  });
});

describe('ports', () => {
  it('are seen as taken on whichever interface they are', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const [port] = await freePorts();
      const server = createServer().listen(port, host);
      await new Promise((resolve) => server.once('listening', resolve));
      assert.equal(await portTrouble(port), 'EADDRINUSE');
      await new Promise((resolve) => server.close(resolve));
      assert.equal(await portTrouble(port), null);
    }
  });
});

describe('disk', () => {
  it('is refused in one sentence when it cannot hold what is coming', async () => {
    await requireSpace(1);
    await assert.rejects(requireSpace(1e12), { refusal: true, message: /nearly full: \d+ MB are left/ });
  });

  it('that fills up during the work is named as what it is', async () => {
    const script =
      'console.error("write EPIPE"); console.error("Error: ENOSPC: no space left on device"); process.exit(3)';
    await assert.rejects(run('copying', process.execPath, ['-e', script]), { message: /The disk is full/ });
    await assert.rejects(run('copying', process.execPath, ['-e', 'process.exit(3)']), { message: /exit code 3/ });
  });
});

describe('processes', () => {
  it('leave nothing behind, also when they overstay', async () => {
    const script = `const c = require('child_process').spawn('sleep', ['60']); console.log(c.pid); setInterval(() => {}, 1000)`;
    const { code, tail } = await attempt(process.execPath, ['-e', script], { timeoutMs: 700 });
    assert.notEqual(code, 0);
    assert.ok(await untilGone(Number(tail[0])));
  });

  it('end with us, even if we are killed', async () => {
    const child = path.join(folder, 'child.mjs');
    const parent = path.join(folder, 'parent.mjs');
    writeFileSync(child, 'console.log(process.pid); setInterval(() => {}, 1000);');
    writeFileSync(
      parent,
      `import { launch } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
       launch(${JSON.stringify(path.relative(root, child))}, { onLine: (line) => console.log(line) });`,
    );
    const starter = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => starter.stdout.once('data', resolve)));
    assert.ok(isAlive(pid));
    starter.kill('SIGKILL');
    assert.ok(await untilGone(pid));
  });
});
