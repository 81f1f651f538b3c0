import type { MediaAssetDto } from '@good-netizen/shared/media/media.dto';
import type { ReactElement } from 'react';
import { altOf, fileFor, posterOf } from '@/desk/media/file-for';
import { playedSeconds } from '../../domain/seconds-proposal';
import { AltField } from './alt-field';
import type { BlockFieldsProps, BlockOf } from './block-props';
import { CaptionsEditor } from './captions-editor';
import { MediaField } from './media-field';

type Played = BlockOf<'audio'> | BlockOf<'video'>;

/** What is played: its file, what it is about, and what is said in it. */
export function PlayFields({ block, unitId, onChange, problemAt }: BlockFieldsProps<Played>): ReactElement {
  const use = (asset: MediaAssetDto): void => {
    const file = {
      url: fileFor(asset)?.url ?? '',
      seconds: playedSeconds(asset.seconds ?? block.seconds),
      alt: block.alt || altOf(asset),
    };
    onChange(block.kind === 'video' ? { ...block, ...file, poster: posterOf(asset) } : { ...block, ...file });
  };
  return (
    <>
      <MediaField
        kind={block.kind === 'video' ? 'VIDEO' : 'AUDIO'}
        unitId={unitId}
        hasFile={block.url !== ''}
        problem={problemAt('url')}
        onUse={use}
      />
      <AltField alt={block.alt} problem={problemAt('alt')} onChange={(alt) => onChange({ ...block, alt })} />
      <CaptionsEditor
        captions={block.captions}
        problem={problemAt('captions')}
        onChange={(captions) => onChange({ ...block, captions })}
      />
    </>
  );
}
