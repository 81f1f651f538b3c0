import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import type { ReactElement } from 'react';
import { previewCopy as copy } from '../../copy/editor.copy';
import { MediaView, PictureView } from './media-view';
import styles from './phone.module.css';
import { RichText } from './rich-text';
import { ScenarioView } from './scenario-view';

type Of<K extends BlockDto['kind']> = Extract<BlockDto, { kind: K }>;

/** A block as learners see it on their telephones. */
export function BlockView({ block }: { block: BlockDto }): ReactElement {
  switch (block.kind) {
    case 'card':
      return <CardView block={block} />;
    case 'image':
      return <PictureView block={block} />;
    case 'audio':
    case 'video':
      return <MediaView key={block.url} block={block} />;
    case 'scenario':
      return <ScenarioView block={block} />;
    case 'checkpoint':
      return <CheckpointView block={block} />;
  }
}

const CardView = ({ block: { title, html, paragraphs } }: { block: Of<'card'> }): ReactElement => (
  <>
    {title !== '' && <h4 className={styles.blockTitle}>{title}</h4>}
    <div className={styles.prose}>
      {html === undefined ? paragraphs.map((text, place) => <p key={place}>{text}</p>) : <RichText html={html} />}
    </div>
  </>
);

const CheckpointView = ({ block: { stem, options } }: { block: Of<'checkpoint'> }): ReactElement => (
  <>
    <p className="soft">{copy.checkpoint}</p>
    <h4 className={styles.blockTitle}>{stem}</h4>
    <ul className={styles.choices}>
      {options.map(({ id, text }) => (
        <li key={id} className={styles.choice}>
          {text}
        </li>
      ))}
    </ul>
    <p className="soft">{copy.answerLater}</p>
  </>
);
