import { Text } from '@tarojs/components';
import type { SearchPartDto } from '@good-netizen/shared/search/search.dto';
import styles from './results.module.scss';

/** A text with what was searched for marked in it. */
export function HitText({ parts }: { parts: readonly SearchPartDto[] }): JSX.Element {
  return (
    <>
      {parts.map(({ text, hit }, index) => (
        <Text key={index} className={hit ? styles.hit : undefined}>
          {text}
        </Text>
      ))}
    </>
  );
}
