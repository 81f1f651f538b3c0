import { Text, View } from '@tarojs/components';
import styles from './text.module.scss';

/** Two full-width spaces: text-indent would count twice, on the paragraph and on the selectable text in it. */
const INDENT = '\u3000\u3000';

interface ProseProps {
  /** Plain text; a blank line inside one begins another paragraph. */
  paragraphs: string | readonly string[];
  /** A first line indented by two characters, as in books. */
  indent?: boolean;
}

/** Plain paragraphs for reading. There is no markup in them, so nothing that an author writes can become code. */
export function Prose({ paragraphs, indent }: ProseProps): JSX.Element {
  return (
    <View>
      {splitParagraphs(paragraphs).map((paragraph, index) => (
        <View key={index} className={styles.paragraph}>
          <Text userSelect>{indent ? INDENT + paragraph : paragraph}</Text>
        </View>
      ))}
    </View>
  );
}

export function splitParagraphs(paragraphs: string | readonly string[]): string[] {
  const texts = typeof paragraphs === 'string' ? [paragraphs] : paragraphs;
  return texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
