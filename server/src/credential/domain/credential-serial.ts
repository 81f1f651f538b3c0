import { Entity } from 'typeorm';
import { IntegerColumn, ShortTextColumn } from '../../database/columns.js';

/** How many places in status lists were given out. */
@Entity({ name: 'credential_serial' })
export class CredentialSerial {
  @ShortTextColumn(16, { primary: true })
  scope: string;

  @IntegerColumn()
  lastNumber: number;
}
