import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { ReactElement } from 'react';
import type { BlockFieldsProps } from './block-props';
import { CardFields } from './card-fields';
import { CheckpointFields } from './checkpoint-fields';
import { ImageFields } from './image-fields';
import { PlayFields } from './play-fields';
import { ScenarioFields } from './scenario-fields';

/** The fields of a block, by its kind. */
export function BlockFields({ block, ...rest }: BlockFieldsProps<BlockDto>): ReactElement {
  switch (block.kind) {
    case 'card':
      return <CardFields block={block} {...rest} />;
    case 'image':
      return <ImageFields block={block} {...rest} />;
    case 'audio':
    case 'video':
      return <PlayFields block={block} {...rest} />;
    case 'scenario':
      return <ScenarioFields block={block} {...rest} />;
    case 'checkpoint':
      return <CheckpointFields block={block} {...rest} />;
  }
}
