import { View } from '@tarojs/components';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useConsultations } from '../../api/get-consultations';
import { useResearchList } from '../../api/research';
import styles from '../../components/consultation.module.scss';
import { consultationCopy } from '../../consultation.copy';

/** Every draft that was laid out, every piece of research, and one's own opinions. */
export default function ConsultationsPage(): JSX.Element {
  const consultations = useConsultations();
  const research = useResearchList();
  return (
    <Page title={consultationCopy.listTitle}>
      <View className={styles.sections}>
        <View>
          <Heading>{consultationCopy.drafts}</Heading>
          <AsyncState
            query={consultations}
            isEmpty={(list) => list.length === 0}
            empty={{ title: consultationCopy.none, hint: consultationCopy.noneHint }}
          >
            {(list) => (
              <Rows rows={list} open={(consultationId) => void goTo('consultation/detail', { consultationId })} />
            )}
          </AsyncState>
        </View>
        <View>
          <Heading>{consultationCopy.research}</Heading>
          <AsyncState
            query={research}
            isEmpty={(list) => list.length === 0}
            empty={{ title: consultationCopy.noResearch }}
          >
            {(list) => <Rows rows={list} open={(researchId) => void goTo('consultation/survey', { researchId })} />}
          </AsyncState>
        </View>
        <Card flush>
          <ListItem
            title={consultationCopy.mine}
            note={consultationCopy.mineHint}
            onPress={() => void goTo('consultation/mine')}
          />
        </Card>
      </View>
    </Page>
  );
}

interface RowsProps {
  rows: readonly { id: string; title: string; open: boolean; closesAt: string; version?: number }[];
  open: (id: string) => void;
}

function Rows({ rows, open }: RowsProps): JSX.Element {
  return (
    <Card flush>
      {rows.map((row) => (
        <ListItem
          key={row.id}
          title={row.title}
          note={noteOf(row)}
          kicker={
            <Tag tone={row.open ? 'green' : 'plain'}>{row.open ? consultationCopy.open : consultationCopy.ended}</Tag>
          }
          onPress={() => open(row.id)}
        />
      ))}
    </Card>
  );
}

/** Of two consultations with one title, the version tells which is which. */
function noteOf({ open, closesAt, version }: RowsProps['rows'][number]): string {
  const when = until(open, closesAt);
  return version === undefined ? when : `${consultationCopy.version(version)} · ${when}`;
}

function until(open: boolean, closesAt: string): string {
  const day = formatShanghaiDate(new Date(closesAt));
  return open ? consultationCopy.until(day) : consultationCopy.endedAt(day);
}
