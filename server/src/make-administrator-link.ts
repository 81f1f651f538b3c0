import { parseArgs } from 'node:util';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule } from './audit/audit.module.js';
import type { AppConfig } from './config/app-config.js';
import { ConfigModule } from './config/config.module.js';
import { loadConfig } from './config/load-config.js';
import { DatabaseModule } from './database/database.module.js';
import { requirePrepared } from './database/require-prepared.js';
import { AdministratorLinkError } from './identity/domain/staff/administrator-link.error.js';
import { IssueAdministratorLinkService } from './identity/services/staff/issue-administrator-link.service.js';
import { StaffModule } from './identity/staff.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { startFailure } from './start-failure.js';

/** `npm run administrator`: what docs/operations.md says under “A lost administrator”. No job runs, nothing listens. */
async function make(): Promise<void> {
  const { login, reason } = wishes();
  const config = loadConfig();
  await requirePrepared(config.databaseUrl);
  const context = await NestFactory.createApplicationContext(roomsOf(config), { logger: false, abortOnError: false });
  try {
    const links = context.get(IssueAdministratorLinkService, { strict: false });
    const { url, expiresAt } = await (login === undefined ? links.forNew(reason) : links.forNamed(login, reason));
    process.stdout.write(`administrator-link ${url}\nexpires ${expiresAt}\n`);
  } finally {
    await context.close();
  }
}

function wishes(): { login: string | undefined; reason: string } {
  try {
    const { values } = parseArgs({ options: { login: { type: 'string' }, reason: { type: 'string' } } });
    return { login: values.login, reason: values.reason ?? '' };
  } catch {
    throw new AdministratorLinkError('It understands --reason "…" and --login <name>, nothing else.');
  }
}

function roomsOf(config: AppConfig): object {
  @Module({
    imports: [
      ConfigModule.with(config),
      PlatformModule.with(),
      DatabaseModule,
      AuditModule,
      OrganisationModule,
      StaffModule,
    ],
  })
  class AdministratorLinkRooms {}
  return AdministratorLinkRooms;
}

make().catch((error: unknown) => {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
});
