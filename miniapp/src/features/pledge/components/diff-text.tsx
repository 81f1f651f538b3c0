import { Text, View } from '@tarojs/components';
import type { DiffPiece } from '@good-netizen/shared/pledge/code-diff';
import { pledgeCopy } from '../pledge.copy';
import styles from './diff.module.scss';

/** One side of a comparison: what was added underlined, what was removed struck through, both named by a word. */
export function DiffText({ pieces }: { pieces: readonly DiffPiece[] }): JSX.Element {
  return (
    <View className={styles.text}>
      {pieces.map((piece, index) =>
        piece.kind === 'SAME' ? <Text key={index}>{piece.text}</Text> : <Change key={index} piece={piece} />,
      )}
    </View>
  );
}

function Change({ piece: { kind, text } }: { piece: DiffPiece }): JSX.Element {
  const added = kind === 'ADDED';
  return (
    <Text className={added ? styles.added : styles.removed}>
      <Text className={styles.word}>{added ? pledgeCopy.diffAdded : pledgeCopy.diffRemoved}</Text>
      <Text className={added ? styles.underlined : styles.struck}>{text}</Text>
    </Text>
  );
}
