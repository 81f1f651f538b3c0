import type { ClauseDiff, CodeDiffDto, DiffPiece } from '@good-netizen/shared/pledge/code-diff';
import { qualityNames, type Quality } from '@good-netizen/shared/programme/programme.dto';
import { Alert, Checkbox, Tag } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { codeCopy, diffCopy as copy } from '../code.copy';
import { isChanged, isUnchanged } from '../hooks/changed-parts';
import styles from './diff.module.css';
import { DiffText } from './diff-text';

/** Two versions side by side, clause by clause. */
export function CodeDiff({ diff }: { diff: CodeDiffDto }): ReactElement {
  const [onlyChanges, setOnlyChanges] = useState(true);
  if (isUnchanged(diff)) return <Alert type="info" showIcon title={copy.unchanged} />;
  const clauses = diff.clauses.filter((clause) => !onlyChanges || clause.change !== 'SAME' || clause.moved);
  const texts: [string, DiffPiece[]][] = [
    [copy.title, diff.title],
    [codeCopy.preamble, diff.preamble],
    [codeCopy.pledgeSentence, diff.pledgeSentence],
  ];
  return (
    <section>
      <Checkbox checked={onlyChanges} onChange={(event) => setOnlyChanges(event.target.checked)}>
        {copy.onlyChanges}
      </Checkbox>
      <div className={`${styles.pair} ${styles.heads}`}>
        <span>{copy.before(diff.from)}</span>
        <span>{copy.before(diff.to)}</span>
      </div>
      {texts
        .filter(([, pieces]) => !onlyChanges || isChanged(pieces))
        .map(([name, pieces]) => (
          <Pair key={name} head={name}>
            <DiffText pieces={pieces} side="BEFORE" />
            <DiffText pieces={pieces} side="AFTER" />
          </Pair>
        ))}
      {clauses.map((clause) => (
        <ClausePair key={clause.clauseKey} clause={clause} />
      ))}
    </section>
  );
}

function ClausePair({ clause }: { clause: ClauseDiff }): ReactElement {
  const { before, after, change, moved, title, text } = clause;
  const shown = after ?? before;
  const head = (
    <>
      {copy.clause(shown?.ordinal ?? 0, shown?.title ?? '')}
      <span>{qualityText(before?.quality, after?.quality)}</span>
      {change !== 'SAME' && <Tag>{copy.change[change]}</Tag>}
      {moved && <Tag>{copy.moved}</Tag>}
    </>
  );
  const side = (which: 'BEFORE' | 'AFTER') => (
    <>
      <strong className={styles.name}>
        <DiffText pieces={title} side={which} />
      </strong>
      <DiffText pieces={text} side={which} />
    </>
  );
  return (
    <Pair head={head}>
      {before ? side('BEFORE') : <span className="soft">{copy.absent}</span>}
      {after ? side('AFTER') : <span className="soft">{copy.absent}</span>}
    </Pair>
  );
}

function Pair({ head, children }: { head: ReactNode; children: [ReactNode, ReactNode] }): ReactElement {
  return (
    <div className={styles.row}>
      <h3 className={styles.head}>{head}</h3>
      <div className={styles.pair}>
        <div className={styles.side}>{children[0]}</div>
        <div className={styles.side}>{children[1]}</div>
      </div>
    </div>
  );
}

function qualityText(before: string | undefined, after: string | undefined): string {
  const names = [before, after].filter((name) => name !== undefined).map((name) => qualityNames[name as Quality]);
  return [...new Set(names)].join(' → ');
}
