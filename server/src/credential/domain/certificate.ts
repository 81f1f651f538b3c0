import type { CertificateKind, CertificateStanding } from '@good-netizen/shared/credential/credential.dto';
import type { EntityManager } from 'typeorm';

/** A certificate as the room that gives it tells of it. */
export interface Certificate {
  readonly kind: CertificateKind;
  /** The row in that room. */
  readonly sourceId: string;
  readonly number: string;
  /** Random: whoever holds it may see the certificate. */
  readonly publicToken: string;
  /** The netizen; null when it belongs to nobody any more. */
  readonly holderId: string | null;
  readonly givenAt: Date;
  /** What it is for, without a name: 《…》. */
  readonly title: string;
  /** The name that its holder chose to show on it. */
  readonly name: string | null;
  /** Whether it holds, as far as its own room knows. */
  readonly standing: CertificateStanding;
  readonly achievement: {
    /** Path under the API, the same for everybody who achieved this. */
    readonly path: string;
    readonly name: string;
    readonly description: string;
    /** What had to be done for it. */
    readonly criteria: string;
    /** OB 3.0, AchievementType. */
    readonly type: 'CertificateOfCompletion' | 'Badge';
  };
}

/** What a room that gives certificates promises. All of it runs in the caller's transaction. */
export interface CertificateSource {
  readonly kind: CertificateKind;
  find(tx: EntityManager, sourceId: string): Promise<Certificate | null>;
  /** The same as `find`, held unchanged until the end of the transaction. */
  locked(tx: EntityManager, sourceId: string): Promise<Certificate | null>;
  findByToken(tx: EntityManager, publicToken: string): Promise<Certificate | null>;
  findByNumber(tx: EntityManager, number: string): Promise<Certificate | null>;
  /** The desk has revoked it, for ever: what was counted counts no more. */
  revoked?(tx: EntityManager, sourceId: string, at: Date): Promise<void>;
}
