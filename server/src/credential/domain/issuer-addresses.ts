export type StatusPurpose = 'revocation' | 'suspension';

/** Where the issuer's documents are, from the address that people type. */
export class IssuerAddresses {
  constructor(private readonly origin: string) {}

  api(path: string): string {
    return `${this.origin}/api/${path}`;
  }

  /** The issuer's own id: its profile, with its keys. */
  get issuer(): string {
    return this.api('credentials/issuer');
  }

  get home(): string {
    return this.origin;
  }

  /** Leads to the key as a JWK; it is also the key's `kid`. */
  key(keyId: string): string {
    return this.api(`credentials/keys/${keyId}`);
  }

  statusList(ordinal: number, purpose: StatusPurpose): string {
    return this.api(`credentials/status/${ordinal}/${purpose}`);
  }
}
