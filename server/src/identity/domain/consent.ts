import type { LegalDocumentName } from '@good-netizen/shared/identity/identity.dto';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';
import { Netizen } from './netizen.js';

/** A netizen agreed to one version of one document. Never changed, never deleted while the netizen is here. */
@Entity({ name: 'consent' })
@Unique('consent_netizen_id_document_version_key', ['netizenId', 'document', 'version'])
export class Consent {
  @IdColumn()
  id: string;

  @RefColumn({ to: () => Netizen })
  netizenId: string;

  @ShortTextColumn(24)
  document: LegalDocumentName;

  @ShortTextColumn(20)
  version: string;

  @InstantColumn()
  agreedAt: Date;
}
