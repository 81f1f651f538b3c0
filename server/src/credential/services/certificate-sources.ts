import { Injectable } from '@nestjs/common';
import type { CertificateKind } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';
import type { Certificate, CertificateSource } from '../domain/certificate.js';
import { CertificateNotFoundError } from '../domain/credential.errors.js';

/** The rooms that give certificates, as they have registered. */
@Injectable()
export class CertificateSources {
  private readonly sources = new Map<CertificateKind, CertificateSource>();

  /** @throws Error when two rooms give the same kind */
  add(source: CertificateSource): void {
    if (this.sources.has(source.kind)) throw new Error(`two rooms give certificates of the kind ${source.kind}`);
    this.sources.set(source.kind, source);
  }

  /** @throws CertificateNotFoundError for a kind that nobody gives */
  of(kind: CertificateKind): CertificateSource {
    const source = this.sources.get(kind);
    if (!source) throw new CertificateNotFoundError();
    return source;
  }

  async findByNumber(tx: EntityManager, number: string): Promise<Certificate | null> {
    for (const source of this.sources.values()) {
      const found = await source.findByNumber(tx, number);
      if (found) return found;
    }
    return null;
  }

  /** @throws CertificateNotFoundError */
  async requireByNumber(tx: EntityManager, number: string): Promise<Certificate> {
    const found = await this.findByNumber(tx, number);
    if (!found) throw new CertificateNotFoundError();
    return found;
  }
}
