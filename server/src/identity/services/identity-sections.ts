import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { ExportedSection } from '../../platform/personal-data/personal-data-source.js';
import type { Complaint } from '../domain/complaint.js';
import { IdentityTables } from '../persistence/identity-tables.js';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.js';
import {
  bindingSection,
  complaintSection,
  consentSection,
  guardianSection,
  phoneSection,
  profileSection,
  replySection,
  sessionSection,
} from '../presenters/present-identity-sections.js';
import { GuardianConsents } from './guardian-consents.js';
import { PhoneView } from './phone-view.js';

/** What the export says about a person's identity. Hashes, sealed identifiers of WeChat and tokens are left out. */
@Injectable()
export class IdentitySections {
  constructor(
    private readonly tables: IdentityTables,
    private readonly rows: PersonalRowsRepository,
    private readonly phones: PhoneView,
    private readonly guardians: GuardianConsents,
    private readonly keyring: Keyring,
  ) {}

  async of(tx: EntityManager, netizenId: string): Promise<ExportedSection[]> {
    const netizen = await this.tables.netizens.find(tx, netizenId);
    if (!netizen) return [];
    const complaints = await this.rows.listComplaints(tx, netizenId);
    return [
      profileSection(netizen),
      bindingSection(await this.rows.listBindings(tx, netizenId)),
      sessionSection(await this.rows.listSessions(tx, netizenId)),
      consentSection(await this.tables.consents.list(tx, netizenId)),
      phoneSection(await this.phones.of(tx, netizenId)),
      guardianSection(await this.guardians.list(tx, netizenId)),
      complaintSection(complaints.map((complaint) => ({ ...complaint, contact: this.contactIn(complaint) }))),
      replySection(complaints, await this.rows.listReplies(tx, complaints)),
    ];
  }

  private contactIn({ id, contactSealed }: Complaint): string | null {
    return contactSealed === null ? null : this.keyring.openText(KeyPurpose.personalData, contactSealed, id);
  }
}
