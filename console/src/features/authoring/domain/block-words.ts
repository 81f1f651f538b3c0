import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';

/** A few words by which one knows a block again; empty: it has none yet. */
export function blockWords(block: BlockDto): string {
  switch (block.kind) {
    case 'card':
      return block.title || block.paragraphs.join(' ');
    case 'image':
      return block.caption || block.alt;
    case 'audio':
    case 'video':
      return block.alt;
    case 'scenario':
      return block.situation;
    case 'checkpoint':
      return block.stem;
  }
}
