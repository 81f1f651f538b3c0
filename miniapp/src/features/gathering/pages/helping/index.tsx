import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { doorRightNames, type StewardshipDto } from '@good-netizen/shared/gathering/check-in.dto';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Page } from '@/components/page/page';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { TextField } from '@/components/text-field/text-field';
import { goTo } from '@/lib/navigation/navigate';
import { useDeed } from '@/lib/use-deed';
import { takeStewardship, useStewardships } from '../../api/door';
import { pruneDoors } from '../../check-in/prune-doors';
import styles from '../../components/gathering.module.scss';
import { doorCopy } from '../../door.copy';
import { spanOf } from '../../gathering-words';

/** Where one helps at the door, and how to begin: with the code that the organiser told. */
export default function HelpingPage(): JSX.Element {
  const stewardships = useStewardships();
  useEffect(() => pruneDoors(), []);
  return (
    <Page title={doorCopy.helpingTitle}>
      <AsyncState query={stewardships} skeleton="lines">
        {(list) => (
          <View className={styles.sections}>
            <TakeCode />
            {list.map((stewardship) => (
              <Sessions key={stewardship.id} stewardship={stewardship} />
            ))}
          </View>
        )}
      </AsyncState>
    </Page>
  );
}

function TakeCode(): JSX.Element {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const take = async (): Promise<void> => {
    const typed = code.trim();
    setWrong(typed === '');
    if (typed !== '' && (await run(() => takeStewardship(typed), doorCopy.helpTaken))) setCode('');
  };
  return (
    <View className={styles.part}>
      <TextField
        label={doorCopy.helpCode}
        hint={doorCopy.helpCodeHint}
        value={code}
        error={wrong ? doorCopy.helpCodeFirst : undefined}
        onChange={setCode}
        onConfirm={() => void take()}
      />
      <Button loading={busy} onPress={() => void take()}>
        {doorCopy.helpTake}
      </Button>
    </View>
  );
}

function Sessions({ stewardship }: { stewardship: StewardshipDto }): JSX.Element {
  const { title, right, sessions } = stewardship;
  return (
    <View className={styles.part}>
      <Heading>{title}</Heading>
      <View className={styles.row}>
        <Tag tone="indigo">{doorRightNames[right]}</Tag>
      </View>
      <Card flush>
        {sessions.map((session) => (
          <ListItem
            key={session.id}
            title={spanOf(session)}
            note={doorCopy.openDoor}
            onPress={() => void goTo('gathering/door', { sessionId: session.id })}
          />
        ))}
      </Card>
    </View>
  );
}
