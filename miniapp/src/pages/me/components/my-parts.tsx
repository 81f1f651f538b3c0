import type { PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Heading } from '@/components/text/heading';
import { useMyPledges } from '@/lib/my-pledges';
import { goTo } from '@/lib/navigation/navigate';
import { useMyCompletions } from '../api/get-my-completions';
import { meCopy } from '../me.copy';

function pledgeNote(pledge: PledgeDto | undefined): string {
  if (!pledge) return meCopy.pledgeNone;
  if (pledge.status === 'WITHDRAWN') return meCopy.pledgeWithdrawn;
  return pledge.renewable ? meCopy.pledgeRenew : meCopy.pledgeStanding(pledge.serial);
}

function openPledge(pledge: PledgeDto | undefined): void {
  if (!pledge || pledge.status === 'WITHDRAWN') void goTo('pledge/read', {});
  else void goTo('pledge/certificate', { pledgeId: pledge.id });
}

/** What this person has signed, learned and cast. */
export function MyParts(): JSX.Element {
  const pledges = useMyPledges();
  const completions = useMyCompletions(true);
  const newest = pledges.data?.find((pledge) => pledge.status === 'SIGNED') ?? pledges.data?.[0];
  return (
    <>
      <Heading>{meCopy.mine}</Heading>
      <Card flush>
        <ListItem
          title={meCopy.pledges}
          note={pledges.data ? pledgeNote(newest) : undefined}
          onPress={() => openPledge(newest)}
        />
        <ListItem title={meCopy.groups} onPress={() => void goTo('groups/mine')} />
        <ListItem title={meCopy.family} onPress={() => void goTo('family/home')} />
        <ListItem title={meCopy.practice} onPress={() => void goTo('practice/log')} />
        <ListItem title={meCopy.gatherings} onPress={() => void goTo('gathering/mine')} />
        <ListItem title={meCopy.opinions} onPress={() => void goTo('consultation/mine')} />
        <ListItem title={meCopy.favourites} onPress={() => void goTo('classroom/favourites')} />
        <ListItem title={meCopy.notes} onPress={() => void goTo('classroom/notes')} />
        {(completions.data ?? []).map((completion) => (
          <ListItem
            key={completion.id}
            title={meCopy.learning}
            note={completion.courseTitle}
            onPress={() => void goTo('classroom/certificate', { token: completion.publicToken })}
          />
        ))}
        {completions.data?.length === 0 && (
          <ListItem title={meCopy.learning} note={meCopy.learningNone} onPress={() => void goTo('learn', {})} />
        )}
        <ListItem
          title={meCopy.ballots}
          note={meCopy.ballotsHint}
          onPress={() => void goTo('selection/my-ballots', {})}
        />
      </Card>
    </>
  );
}
