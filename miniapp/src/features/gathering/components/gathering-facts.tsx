import { View } from '@tarojs/components';
import { type GatheringDto, gatheringKindNames } from '@good-netizen/shared/gathering/gathering.dto';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { gatheringCopy } from '../gathering.copy';
import { agesText, cardNote, momentOf, type SignUpState } from '../gathering-words';
import { Facts } from './facts';
import styles from './gathering.module.scss';

/** Title, state, and the facts that one decides by. */
export function GatheringFacts({ gathering, state }: { gathering: GatheringDto; state: SignUpState }): JSX.Element {
  const { kind, title, unitName, online, lecturer, ages, guardianNeeded, cancelReason } = gathering;
  return (
    <View className={styles.part}>
      <Heading size="display">{title}</Heading>
      <View className={styles.row}>
        <Tag tone="indigo">{gatheringKindNames[kind]}</Tag>
        <Tag tone={state === 'OPEN' ? 'green' : 'plain'}>{cardNote(gathering, Date.now())}</Tag>
      </View>
      {state === 'CANCELLED' && (
        <Card tone="gold">
          <View className={styles.strong}>{gatheringCopy.cancelledTitle}</View>
          {cancelReason !== null && <View>{cancelReason}</View>}
        </Card>
      )}
      <Card>
        <Facts
          facts={[
            lecturer === null ? null : { name: gatheringCopy.lecturer, words: lecturer },
            { name: gatheringCopy.unit, words: unitName },
            { name: gatheringCopy.way, words: online ? gatheringCopy.online : gatheringCopy.onSite },
            { name: gatheringCopy.ages, words: agesText(ages) },
            guardianNeeded ? { name: gatheringCopy.guardian, words: gatheringCopy.guardianText } : null,
            {
              name: gatheringCopy.window,
              words: gatheringCopy.windowText(momentOf(gathering.signUpOpensAt), momentOf(gathering.signUpClosesAt)),
            },
          ]}
        />
      </Card>
    </View>
  );
}
