import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { startDemonstrationApp } from '../support/demonstration-app.js';
import { routesOf } from './desk-routes.js';
import { permissionsPage } from './permissions-page.js';

const page = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../docs/security/permissions.md');

it('docs/security/permissions.md is what the table and the routes say', async () => {
  const app = await startDemonstrationApp();
  try {
    const options = await resolveConfig(page);
    const made = await format(permissionsPage(routesOf(app)), { ...options, parser: 'markdown' });
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, made);
    expect(readFileSync(page, 'utf8')).toBe(made);
  } finally {
    await app.close();
  }
});
