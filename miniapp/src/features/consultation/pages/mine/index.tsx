import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { goTo } from '@/lib/navigation/navigate';
import { useMyOpinions, useMyTickets } from '../../api/my-opinions';
import styles from '../../components/consultation.module.scss';
import { MyOpinion } from '../../components/my-opinion';
import { consultationCopy } from '../../consultation.copy';

const toList = <Button onPress={() => void goTo('consultation/list')}>{consultationCopy.toList}</Button>;

/** Everything one has said, and what became of each. */
export default function MyOpinionsPage(): JSX.Element {
  const opinions = useMyOpinions();
  const tickets = useMyTickets();
  return (
    <Page title={consultationCopy.mine}>
      <AsyncState
        query={opinions}
        isEmpty={(list) => list.length === 0}
        empty={{ title: consultationCopy.noOpinions, hint: consultationCopy.noOpinionsHint, action: toList }}
      >
        {(list) => (
          <View className={styles.sections}>
            {list.map((opinion) => (
              <MyOpinion
                key={opinion.id}
                opinion={opinion}
                ticket={tickets.data?.find(({ objectId }) => objectId === opinion.id)}
              />
            ))}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}
