import { Logger } from '@nestjs/common';
import type { Logger as TypeOrmLogger } from 'typeorm';

/** Writes statements to the log and never their values: those are personal data. */
export class QueryLogger implements TypeOrmLogger {
  private readonly logger = new Logger('Database');

  constructor(private readonly everyStatement: boolean) {}

  logQuery(query: string): void {
    if (this.everyStatement) this.logger.debug(query);
  }

  logQueryError(error: string | Error, query: string): void {
    // Constraint violations are ordinary here; the message may quote a value, so only the code is written.
    const code = typeof error === 'object' && 'code' in error ? String(error.code) : 'error';
    this.logQuery(`${code}: ${query}`);
  }

  logQuerySlow(time: number, query: string): void {
    this.logger.warn(`${time} ms: ${query}`);
  }

  logSchemaBuild(message: string): void {
    this.logQuery(message);
  }

  logMigration(message: string): void {
    this.logQuery(message);
  }

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.logger.warn(String(message));
  }
}
