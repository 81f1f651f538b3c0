import { View } from '@tarojs/components';
import styles from './gathering.module.scss';

/** What a line in a card has on the narrowest telephone, in hundredths of its width. */
const LINE_VW = 79;

/** A letter of a monospaced face, in its own size. */
const LETTER_EM = 0.61;

/** A code that is read out and typed at the door: on one line, as large as the line and the chosen text size allow. */
export function CodeLine({ code }: { code: string }): JSX.Element {
  const fits = (LINE_VW / (LETTER_EM * code.length)).toFixed(2);
  return (
    <View className={styles.code} style={{ fontSize: `min(var(--text-xl), ${fits}vw)` }}>
      {code}
    </View>
  );
}
