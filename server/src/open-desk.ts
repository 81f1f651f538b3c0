import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { AppConfig } from './config/app-config.js';
import { IssueFirstAdministratorLinkService } from './identity/services/staff/issue-first-administrator-link.service.js';
import { MakeDemonstrationStaffService } from './identity/services/staff/make-demonstration-staff.service.js';

const FILE = 'demo-accounts.json';

/**
 * While nobody can sign in at the desk: makes the demonstration accounts where demonstration is on, and otherwise a link
 * for the first administrator. Before the server listens, so that whoever waits for it knows how to get in.
 * @returns the link, or `null` when there are accounts
 */
export async function openDesk(app: INestApplicationContext, config: AppConfig): Promise<string | null> {
  await makeDemonstrationStaff(app.get(MakeDemonstrationStaffService, { strict: false }), config);
  const link = await app.get(IssueFirstAdministratorLinkService, { strict: false }).issue();
  return link?.url ?? null;
}

/** The accounts are in a file of this machine, readable by its owner only, and nowhere else: the database has hashes. */
async function makeDemonstrationStaff(staff: MakeDemonstrationStaffService, config: AppConfig): Promise<void> {
  const file = path.join(config.dataDir, FILE);
  const draft = `${file}.${process.pid}`;
  const database = createHash('sha256').update(config.databaseUrl).digest('hex');
  try {
    const made = await staff.make(async (accounts) => {
      await mkdir(config.dataDir, { recursive: true });
      await writeFile(draft, `${JSON.stringify({ database, accounts }, null, 2)}\n`, { mode: 0o600 });
    });
    if (made) await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
