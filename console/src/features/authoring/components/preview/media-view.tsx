import type { BlockDto, CaptionDto } from '@good-netizen/shared/classroom/classroom.dto';
import { type ReactElement, type SyntheticEvent, useState } from 'react';
import { previewAddress } from '@/desk/api/media';
import { previewCopy as copy } from '../../copy/editor.copy';
import styles from './phone.module.css';

type Of<K extends BlockDto['kind']> = Extract<BlockDto, { kind: K }>;

const NoFile = (): ReactElement => <div className={styles.noFile}>{copy.noFile}</div>;

export const PictureView = ({ block: { url, alt, caption } }: { block: Of<'image'> }): ReactElement => (
  <>
    {url === '' ? <NoFile /> : <img className={styles.picture} src={previewAddress(url)} alt={alt} />}
    {caption !== '' && <p className="soft">{caption}</p>}
  </>
);

/** Sound or video with what is said below; the line of the moment stands out. */
export function MediaView({ block }: { block: Of<'audio'> | Of<'video'> }): ReactElement {
  const [ms, setMs] = useState(-1);
  const played = {
    controls: true,
    preload: 'metadata',
    src: previewAddress(block.url),
    'aria-label': block.alt,
    onTimeUpdate: ({ currentTarget }: SyntheticEvent<HTMLMediaElement>) => setMs(currentTarget.currentTime * 1000),
  };
  return (
    <>
      {block.url === '' && <NoFile />}
      {block.url !== '' && block.kind === 'video' && (
        <video className={styles.screen} {...played} poster={block.poster ? previewAddress(block.poster) : undefined} />
      )}
      {block.url !== '' && block.kind === 'audio' && (
        <>
          <p>{block.alt}</p>
          <audio className={styles.sound} {...played} />
        </>
      )}
      <Captions captions={block.captions} ms={ms} />
    </>
  );
}

const Captions = ({ captions, ms }: { captions: readonly CaptionDto[]; ms: number }): ReactElement => (
  <div className={styles.captions}>
    {captions.map(({ startMs, endMs, text }, place) => (
      <div key={place} className={ms >= startMs && ms < endMs ? styles.spoken : undefined}>
        {text}
      </div>
    ))}
  </div>
);
