import type { DiffPiece } from '@good-netizen/shared/pledge/code-diff';
import type { ReactElement } from 'react';
import { diffCopy as copy } from '../code.copy';
import styles from './diff.module.css';

interface Props {
  pieces: readonly DiffPiece[];
  side: 'BEFORE' | 'AFTER';
}

/** One side of two texts: what only this side has is underlined or struck through, and marked for who listens. */
export function DiffText({ pieces, side }: Props): ReactElement {
  const leftOut = side === 'BEFORE' ? 'ADDED' : 'REMOVED';
  const shown = pieces.filter(({ kind }) => kind !== leftOut);
  return (
    <>
      {shown.map(({ kind, text }, place) => {
        if (kind === 'SAME') return <span key={place}>{text}</span>;
        const Mark = kind === 'ADDED' ? 'ins' : 'del';
        return (
          <Mark key={place} className={kind === 'ADDED' ? styles.added : styles.removed} title={copy[titleOf(kind)]}>
            {text}
          </Mark>
        );
      })}
    </>
  );
}

const titleOf = (kind: 'ADDED' | 'REMOVED'): 'added' | 'removed' => (kind === 'ADDED' ? 'added' : 'removed');
