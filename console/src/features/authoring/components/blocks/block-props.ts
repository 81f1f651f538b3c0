import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';

export type BlockOf<K extends BlockDto['kind']> = Extract<BlockDto, { kind: K }>;

/** What the fields of a block are given. */
export interface BlockFieldsProps<B extends BlockDto> {
  block: B;
  /** Whose question bank and media one chooses from. */
  unitId: string;
  onChange: (block: B) => void;
  /** The sentence of what is missing at a field of this block. */
  problemAt: (field: string) => string | undefined;
}
