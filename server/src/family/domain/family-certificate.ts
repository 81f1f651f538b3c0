import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, ShortTextColumn } from '../../database/columns.js';

/** A family has agreed to its covenant and learned together. It names nobody. */
@Entity({ name: 'family_certificate' })
@Unique('family_certificate_family_id_key', ['familyId'])
@Unique('family_certificate_number_key', ['number'])
@Unique('family_certificate_public_token_key', ['publicToken'])
export class FamilyCertificate {
  @IdColumn()
  id: string;

  @RefColumn()
  familyId: string;

  @ShortTextColumn(32)
  number: string;

  @ShortTextColumn(20)
  publicToken: string;

  /** The lesson they learned together. */
  @RefColumn()
  microLessonId: string;

  @InstantColumn()
  givenAt: Date;

  /** By the desk, for ever. */
  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
