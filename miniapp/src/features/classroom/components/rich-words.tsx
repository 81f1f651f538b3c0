import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { type RichNode, richWords } from '../player/rich-words';
import styles from './rich-words.module.scss';

/** An author's words with emphasis and lists, drawn by our own elements: no markup of theirs reaches the page. */
export function RichWords({ html }: { html: string }): JSX.Element {
  const nodes = useMemo(() => richWords(html), [html]);
  return <View className={styles.words}>{nodes.map((node, index) => drawn(node, index, ''))}</View>;
}

function drawn(node: RichNode, key: number, mark: string): JSX.Element {
  if (typeof node === 'string') return <Text key={key}>{node}</Text>;
  const { tag, children } = node;
  if (tag === 'br') return <Text key={key}>{'\n'}</Text>;
  let count = 0;
  const inside = children.map((child, index) => {
    const item = typeof child !== 'string' && child.tag === 'li';
    if (item) count += 1;
    return drawn(child, index, item && tag === 'ol' ? `${count}. ` : '· ');
  });
  if (tag === 'strong' || tag === 'em') {
    return (
      <Text key={key} className={styles[tag]}>
        {inside}
      </Text>
    );
  }
  return (
    <View key={key} className={styles[tag]}>
      {tag === 'li' && <Text>{mark}</Text>}
      {inside}
    </View>
  );
}
