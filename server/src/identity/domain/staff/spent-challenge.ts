import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn } from '../../../database/columns.js';

/** A sign-in challenge that was used. The row keeps it from being used again and goes when the challenge would have expired. */
@Entity({ name: 'spent_challenge' })
@Index('spent_challenge_expires_at_idx', ['expiresAt'])
export class SpentChallenge {
  @IdColumn()
  id: string;

  @InstantColumn()
  expiresAt: Date;
}
