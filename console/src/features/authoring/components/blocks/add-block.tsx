import { Limits } from '@good-netizen/shared/limits';
import type { ReactElement } from 'react';
import { blockKindHints, blockKindNames, blocksCopy as copy } from '../../copy/editor.copy';
import { type BlockKind, blockKinds } from '../../domain/new-block';
import styles from './blocks.module.css';

/** The kinds of blocks there are, each with what it is for. */
export function AddBlock({ count, onAdd }: { count: number; onAdd: (kind: BlockKind) => void }): ReactElement {
  const isFull = count >= Limits.blocksMax;
  return (
    <section aria-label={copy.add}>
      <h3>{isFull ? copy.full(Limits.blocksMax) : copy.add}</h3>
      <div className={styles.kinds}>
        {blockKinds.map((kind) => (
          <button key={kind} type="button" className={styles.addKind} disabled={isFull} onClick={() => onAdd(kind)}>
            <strong>{blockKindNames[kind]}</strong>
            <span>{blockKindHints[kind]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
