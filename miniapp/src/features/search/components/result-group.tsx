import { View } from '@tarojs/components';
import type { SearchGroupDto } from '@good-netizen/shared/search/search.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { openTarget, targetKey } from '../open-target';
import { searchCopy } from '../search.copy';
import { HitText } from './hit-text';
import styles from './results.module.scss';

interface ResultGroupProps {
  group: SearchGroupDto;
  /** Shows all of this kind; absent when they are shown already. */
  onMore?: () => void;
}

/** What was found of one kind. */
export function ResultGroup({ group: { kind, total, hits }, onMore }: ResultGroupProps): JSX.Element {
  return (
    <View className={styles.group}>
      <Heading aside={<View className={styles.count}>{searchCopy.count(total)}</View>}>{searchCopy.kind(kind)}</Heading>
      <Card flush>
        {hits.map(({ target, title, note, excerpt }) => (
          <ListItem
            key={targetKey(target)}
            title={<HitText parts={title} />}
            note={
              <>
                <View className={styles.excerpt}>
                  <HitText parts={excerpt} />
                </View>
                {note && <View className={styles.from}>{note}</View>}
              </>
            }
            onPress={() => openTarget(target)}
          />
        ))}
      </Card>
      {onMore && total > hits.length && (
        <Button variant="quiet" size="small" onPress={onMore}>
          {searchCopy.more(kind, total)}
        </Button>
      )}
    </View>
  );
}
