import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClauseDiff, CodeDiffDto } from '@good-netizen/shared/pledge/code-diff';
import { AsyncState } from '@/components/async-state/async-state';
import { Checkbox } from '@/components/choice/checkbox';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { useRouteParams } from '@/lib/navigation/use-route-params';
import { useTextSize } from '@/lib/text-size-store';
import { useDiff } from '../../api/get-versions';
import styles from '../../components/diff.module.scss';
import { DiffPart } from '../../components/diff-part';
import { hasChanged, isSame, isUnchanged } from '../../diff-sides';
import { pledgeCopy } from '../../pledge.copy';

/** Two versions of the code beside one another, what changed marked by more than colour. */
export default function DiffPage(): JSX.Element {
  const { version = '', against = '' } = useRouteParams('pledge/diff');
  const diff = useDiff(Number(version), Number(against));
  return (
    <Page title={pledgeCopy.diffTitle} width="wide">
      <AsyncState query={diff} skeleton="lines">
        {(data) => <Diff diff={data} />}
      </AsyncState>
    </Page>
  );
}

function Diff({ diff }: { diff: CodeDiffDto }): JSX.Element {
  const [onlyChanged, setOnlyChanged] = useState(true);
  const { largeText, setLargeText } = useTextSize();
  const { from, to } = diff;
  const whole = [
    { title: pledgeCopy.wholeTitle, pieces: diff.title },
    { title: pledgeCopy.preamble, pieces: diff.preamble },
    { title: pledgeCopy.promiseSentence, pieces: diff.pledgeSentence },
  ].filter(({ pieces }) => !onlyChanged || !isSame(pieces));
  const clauses = diff.clauses.filter((clause) => !onlyChanged || hasChanged(clause));
  return (
    <View className={styles.sections}>
      <Heading size="display">{pledgeCopy.diffFromTo(from, to)}</Heading>
      <View className={styles.hint}>{pledgeCopy.diffHint}</View>
      <Checkbox checked={onlyChanged} onChange={setOnlyChanged}>
        {pledgeCopy.onlyChanged}
      </Checkbox>
      <Checkbox checked={largeText} onChange={setLargeText}>
        {pledgeCopy.largeText}
      </Checkbox>
      {isUnchanged(diff) && <View>{pledgeCopy.nothingChanged}</View>}
      {whole.map(({ title, pieces }) => (
        <DiffPart key={title} title={title} states={[stateOf(isSame(pieces))]} from={from} to={to} pieces={pieces} />
      ))}
      {clauses.map((clause) => (
        <ClausePart key={clause.clauseKey} clause={clause} from={from} to={to} />
      ))}
      {onlyChanged && clauses.length < diff.clauses.length && (
        <View className={styles.hint}>{pledgeCopy.diffSame(diff.clauses.length - clauses.length)}</View>
      )}
    </View>
  );
}

const stateOf = (same: boolean): string => (same ? pledgeCopy.changes.SAME : pledgeCopy.changes.CHANGED);

function ClausePart({ clause, from, to }: { clause: ClauseDiff; from: number; to: number }): JSX.Element {
  const { before, after, title, text, change, moved } = clause;
  const missingIn = before === null ? from : after === null ? to : undefined;
  const pieces = isSame(title) ? text : [...title, { kind: 'SAME' as const, text: '：' }, ...text];
  const shown = after ?? before;
  return (
    <DiffPart
      title={shown ? `${shown.ordinal}．${shown.title}` : clause.clauseKey}
      states={moved ? [pledgeCopy.changes[change], pledgeCopy.moved] : [pledgeCopy.changes[change]]}
      from={from}
      to={to}
      pieces={pieces}
      missingIn={missingIn}
    />
  );
}
