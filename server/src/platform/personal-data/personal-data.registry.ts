import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ExportedSection, PersonalDataSource } from './personal-data-source.js';

/** Every room that keeps rows about netizens. Rooms register themselves when they start; privacy asks them all. */
@Injectable()
export class PersonalDataRegistry {
  private readonly sources = new Map<string, PersonalDataSource>();

  /** @throws Error when another source has that name */
  register(source: PersonalDataSource): void {
    if (this.sources.has(source.name)) throw new Error(`two sources of personal data are called ${source.name}`);
    this.sources.set(source.name, source);
  }

  /** The names of all that have registered, in order. */
  names(): string[] {
    return [...this.sources.keys()].sort();
  }

  /** All sections of all rooms, room by room in the order of their names. */
  async export(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const sections: ExportedSection[] = [];
    for (const source of this.inOrder()) sections.push(...(await source.export(tx, netizenId)));
    return sections;
  }

  /** Within the caller's transaction: everything is erased, or nothing. */
  async erase(tx: EntityManager, netizenId: string, now: Date): Promise<void> {
    for (const source of this.inOrder()) await source.erase(tx, netizenId, now);
  }

  /** Within the caller's transaction. */
  async endWithoutGuardian(tx: EntityManager, childId: string, now: Date): Promise<void> {
    for (const source of this.inOrder()) await source.endWithoutGuardian?.(tx, childId, now);
  }

  /** Whether any room still has to know that somebody who left then was here before. */
  async remembersDeparted(tx: EntityManager, leftAt: Date): Promise<boolean> {
    for (const source of this.inOrder()) if (await source.remembersDeparted?.(tx, leftAt)) return true;
    return false;
  }

  private inOrder(): PersonalDataSource[] {
    return this.names().map((name) => this.sources.get(name) as PersonalDataSource);
  }
}
