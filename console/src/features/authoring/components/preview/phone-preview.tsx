import type { BlockDto } from '@good-netizen/shared/classroom/classroom.dto';
import { type ReactElement, useRef } from 'react';
import { previewCopy as copy } from '../../copy/editor.copy';
import { BlockView } from './block-view';
import styles from './phone.module.css';

interface Props {
  courseTitle: string;
  title: string;
  blocks: readonly BlockDto[];
  /** Which block is in sight, from 0. */
  place: number;
  onPlace: (place: number) => void;
}

/** A lesson as the mini-program's player shows it, one block at a time. */
export function PhonePreview({ courseTitle, title, blocks, place, onPlace }: Props): ReactElement {
  const screen = useRef<HTMLDivElement>(null);
  const total = blocks.length;
  const block = blocks[Math.min(place, total - 1)];
  const turn = (to: number): void => {
    onPlace(to);
    if (screen.current) screen.current.scrollTop = 0;
  };
  return (
    <section className={styles.phone} aria-label={copy.frame}>
      <div className={styles.bar}>{copy.bar}</div>
      {/* It may be longer than the telephone: then it is scrolled, by keyboard too. */}
      <div ref={screen} className={styles.screenful} tabIndex={0} role="group" aria-label={copy.title}>
        <p className={styles.course}>{courseTitle}</p>
        <h3 className={styles.lesson}>{title}</h3>
        {block ? (
          <>
            <progress className={styles.progress} value={place + 1} max={total} aria-label={copy.place} />
            <p className={styles.part}>{copy.part(Math.min(place, total - 1) + 1, total)}</p>
            <div className={styles.card}>
              <BlockView key={block.id} block={block} />
            </div>
            <div className={styles.pair}>
              <button type="button" className={styles.back} disabled={place === 0} onClick={() => turn(place - 1)}>
                {copy.previous}
              </button>
              <button type="button" className={styles.on} disabled={place + 1 >= total} onClick={() => turn(place + 1)}>
                {copy.next}
              </button>
            </div>
          </>
        ) : (
          <p className="soft">{copy.empty}</p>
        )}
      </div>
    </section>
  );
}
