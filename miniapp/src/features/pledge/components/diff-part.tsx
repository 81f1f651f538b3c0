import { View } from '@tarojs/components';
import type { DiffPiece } from '@good-netizen/shared/pledge/code-diff';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { aria } from '@/lib/a11y';
import { isSame, sideOf } from '../diff-sides';
import { pledgeCopy } from '../pledge.copy';
import { DiffText } from './diff-text';
import styles from './diff.module.scss';

interface DiffPartProps {
  title: string;
  /** Words about what happened, such as 有改动. */
  states: string[];
  from: number;
  to: number;
  pieces: readonly DiffPiece[];
  /** A part that one of the two versions does not have. */
  missingIn?: number;
}

/** One part of the text in both versions: beside one another on a desk, one below the other on a telephone. */
export function DiffPart({ title, states, from, to, pieces, missingIn }: DiffPartProps): JSX.Element {
  const tags = states.map((state) => (
    <Tag key={state} tone="indigo">
      {state}
    </Tag>
  ));
  return (
    <Card>
      <Heading level={3} aside={<View className={styles.tags}>{tags}</View>}>
        {title}
      </Heading>
      {isSame(pieces) && missingIn === undefined ? (
        <DiffText pieces={pieces} />
      ) : (
        <View className={styles.sides}>
          <Side version={from} pieces={sideOf(pieces, 'BEFORE')} missing={missingIn === from} />
          <Side version={to} pieces={sideOf(pieces, 'AFTER')} missing={missingIn === to} />
        </View>
      )}
    </Card>
  );
}

function Side(props: { version: number; pieces: readonly DiffPiece[]; missing: boolean }): JSX.Element {
  const { version, pieces, missing } = props;
  return (
    <View className={styles.side} {...aria({ role: 'group', label: pledgeCopy.version(version) })}>
      <View className={styles.hint}>{pledgeCopy.version(version)}</View>
      {missing ? <View className={styles.hint}>{pledgeCopy.notIn(version)}</View> : <DiffText pieces={pieces} />}
    </View>
  );
}
