import { View } from '@tarojs/components';
import type { FamilyDto } from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { AsyncState } from '@/components/async-state/async-state';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { NoticeCard } from '@/components/notice-card/notice-card';
import { Page } from '@/components/page/page';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { useSession } from '@/lib/session/session-store';
import { hurdleOf } from '@/lib/session/taking-part';
import { changeFamily, useFamily } from '../../api/family';
import { AskFirst } from '../../components/ask-first';
import { BeginFamily } from '../../components/begin-family';
import { InvitePart } from '../../components/invite-part';
import { Members } from '../../components/members';
import { PinPart } from '../../components/pin-part';
import { familyCopy } from '../../family.copy';
import styles from '../../family.module.scss';

/** The family: how to begin one, who is in it, and what they do together. */
export default function FamilyPage(): JSX.Element {
  const family = useFamily();
  return (
    <Page title={familyCopy.title}>
      <View className={styles.sections}>
        <View className={styles.hint}>{familyCopy.lead}</View>
        <AsyncState query={family} skeleton="lines">
          {(found) => (found === null ? <NoFamily /> : <Home family={found} />)}
        </AsyncState>
      </View>
    </Page>
  );
}

function NoFamily(): JSX.Element {
  const me = useSession((state) => state.me);
  const hurdle = me && hurdleOf(me);
  return hurdle ? <NoticeCard {...hurdle} /> : <BeginFamily />;
}

function Home({ family }: { family: FamilyDto }): JSX.Element {
  const guards = family.role === 'GUARDIAN';
  return (
    <View className={styles.sections}>
      <Members family={family} />
      <View className={styles.part}>
        <Heading>{familyCopy.together}</Heading>
        <Card flush>
          <ListItem
            title={familyCopy.covenant}
            note={familyCopy.covenantNote}
            onPress={() => void goTo('family/covenant')}
          />
          <ListItem
            title={familyCopy.coLesson}
            note={familyCopy.coLessonNote}
            onPress={() => void goTo('classroom/together', {})}
          />
          <ListItem
            title={familyCopy.certificate}
            note={familyCopy.certificateNote}
            onPress={() => void goTo('family/certificate')}
          />
        </Card>
      </View>
      {guards && <InvitePart family={family} />}
      <PinPart />
      <View className={styles.row}>
        {guards ? (
          <AskFirst
            title={familyCopy.dissolve}
            question={familyCopy.dissolveAsk}
            done={familyCopy.dissolved}
            deed={() => changeFamily(Paths.me.family, { method: 'DELETE' })}
          />
        ) : (
          <AskFirst
            title={familyCopy.leave}
            question={familyCopy.leaveAsk}
            done={familyCopy.left}
            deed={() => changeFamily(Paths.me.familyMembership, { method: 'DELETE' })}
          />
        )}
      </View>
    </View>
  );
}
