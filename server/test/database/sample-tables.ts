import { Entity, Index, Unique } from 'typeorm';
import {
  BooleanColumn,
  HexColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  LongTextColumn,
  RefColumn,
  ShortTextColumn,
} from '../../src/database/columns.js';
import type { OpenOptions } from '../../src/database/data-source.js';
import type { Migration } from '../../src/database/migration.js';
import {
  boolean,
  createTable,
  dropTable,
  hex,
  id,
  instant,
  integer,
  json,
  longText,
  ref,
  shortText,
} from '../../src/database/migration-columns.js';

/** A shelf of the library that these tests keep. */
@Entity({ name: 'shelf' })
export class Shelf {
  @IdColumn() id: string;
  @ShortTextColumn(32) label: string;
}

/** A book on a shelf: every kind of column once. */
@Entity({ name: 'shelved_book' })
@Unique('shelved_book_shelf_id_place_key', ['shelfId', 'place'])
@Index('shelved_book_bought_at_idx', ['boughtAt'])
export class ShelvedBook {
  @IdColumn() id: string;
  @RefColumn({ to: () => Shelf }) shelfId: string;
  @IntegerColumn() place: number;
  @HexColumn(64, { nullable: true }) digest: string | null;
  @LongTextColumn({ nullable: true }) summary: string | null;
  @BooleanColumn() lent: boolean;
  @InstantColumn() boughtAt: Date;
  @InstantColumn({ nullable: true }) soldAt: Date | null;
  @JsonColumn({ nullable: true }) notes: { pages: number[] } | null;
}

/** A row with a key of two columns. */
@Entity({ name: 'loan_count' })
export class LoanCount {
  @RefColumn({ primary: true }) shelfId: string;
  @ShortTextColumn(10, { primary: true }) day: string;
  @IntegerColumn() loans: number;
}

const createLibrary: Migration = {
  name: '202611020000-create-library',
  async up(db) {
    await createTable(db, { name: 'shelf', columns: [id(), shortText('label', 32)] });
    await createTable(db, {
      name: 'shelved_book',
      columns: [
        id(),
        ref('shelf_id'),
        integer('place'),
        hex('digest', 64, { nullable: true }),
        longText('summary', { nullable: true }),
        boolean('lent'),
        instant('bought_at'),
        instant('sold_at', { nullable: true }),
        json('notes', { nullable: true }),
      ],
      uniques: [['shelf_id', 'place']],
      indices: [['bought_at']],
      foreignKeys: { shelf_id: 'shelf' },
    });
    await createTable(db, {
      name: 'loan_count',
      columns: [ref('shelf_id', { primary: true }), shortText('day', 10, { primary: true }), integer('loans')],
    });
  },
  async down(db) {
    for (const table of ['loan_count', 'shelved_book', 'shelf']) await dropTable(db, table);
  },
};

export const library: OpenOptions = { entities: [Shelf, ShelvedBook, LoanCount], migrations: [createLibrary] };

export function shelf(given: Partial<Shelf> = {}): Shelf {
  return { id: crypto.randomUUID(), label: '史记', ...given };
}

export function book(given: Partial<ShelvedBook> & Pick<ShelvedBook, 'shelfId'>): ShelvedBook {
  return {
    id: crypto.randomUUID(),
    place: 1,
    digest: null,
    summary: null,
    lent: false,
    boughtAt: new Date('2026-11-23T01:02:03.456Z'),
    soldAt: null,
    notes: null,
    ...given,
  };
}
