import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { proposedSeconds } from './seconds-proposal';

export type BlockKind = BlockDto['kind'];
export const blockKinds: readonly BlockKind[] = ['card', 'image', 'audio', 'video', 'scenario', 'checkpoint'];

type New = Omit<BlockDto, 'id' | 'seconds'>;

/** Random, not counted: two people may add blocks to one lesson at the same time. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const newChoice = (advisable: boolean) => ({ id: newKey(), text: '', consequence: '', advisable });

function empty(kind: BlockKind): New {
  switch (kind) {
    case 'card':
      return { kind, title: '', paragraphs: [] } as New;
    case 'image':
      return { kind, url: '', alt: '', caption: '' } as New;
    case 'audio':
      return { kind, url: '', alt: '', captions: [] } as New;
    case 'video':
      return { kind, url: '', poster: null, alt: '', captions: [] } as New;
    case 'scenario':
      return { kind, situation: '', choices: [newChoice(true), newChoice(false)] } as New;
    case 'checkpoint':
      return { kind, questionId: '', stem: '', options: [] } as New;
  }
}

/** An empty block of a kind, with the seconds it is thought to take. */
export function newBlock(kind: BlockKind): BlockDto {
  const block = { id: newKey(), seconds: 1, ...empty(kind) } as BlockDto;
  return { ...block, seconds: proposedSeconds(block) ?? 1 };
}
