import { View } from '@tarojs/components';
import type { ModerationStatusDto } from '@good-netizen/shared/moderation/moderation.dto';
import { opinionStanceNames, type MyOpinionDto } from '@good-netizen/shared/pledge/consultation.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { goTo } from '@/lib/navigation/navigate';
import { consultationCopy } from '../consultation.copy';
import { AdoptionReply } from './adoption-reply';
import { stanceTones } from './said-list';
import styles from './consultation.module.scss';

interface MyOpinionProps {
  opinion: MyOpinionDto;
  /** Where its words are in moderation, when the server told. */
  ticket: ModerationStatusDto | undefined;
}

/** One opinion: what was said, whether it is public and why not, and the reply. */
export function MyOpinion({ opinion, ticket }: MyOpinionProps): JSX.Element {
  const { stance, text, textStatus, outcome, editable } = opinion;
  return (
    <Card>
      <View className={styles.part}>
        <Heading level={3} aside={<Tag tone={stanceTones[stance]}>{opinionStanceNames[stance]}</Tag>}>
          {opinion.clauseTitle}
        </Heading>
        <View className={styles.hint}>{opinion.versionTitle}</View>
        {text !== null && <View className={styles.said}>{text}</View>}
        <View className={styles.hint}>{consultationCopy.textStatuses[textStatus]}</View>
        {textStatus === 'REFUSED' && ticket?.reason && <Refusal reason={ticket.reason} ticketId={ticket.ticketId} />}
        {outcome ? (
          <AdoptionReply heading={consultationCopy.yourGroup(outcome.heading)} reply={outcome.reply} />
        ) : (
          <View className={styles.hint}>{consultationCopy.noOutcome}</View>
        )}
        {editable && (
          <View className={styles.row}>
            <Button
              variant="secondary"
              size="small"
              label={consultationCopy.changeOn(opinion.clauseTitle)}
              onPress={() => void goTo('consultation/detail', { consultationId: opinion.consultationId })}
            >
              {consultationCopy.change}
            </Button>
          </View>
        )}
      </View>
    </Card>
  );
}

interface RefusalProps {
  reason: NonNullable<ModerationStatusDto['reason']>;
  ticketId: string;
}

function Refusal({ reason, ticketId }: RefusalProps): JSX.Element {
  return (
    <View className={styles.said}>
      <View>
        {consultationCopy.refusedReason}：{reason.publicText}
      </View>
      <View className={styles.hint}>
        {consultationCopy.advice}：{reason.advice}
      </View>
      <Button variant="quiet" size="small" onPress={() => void goTo('notices/ticket', { ticketId })}>
        {consultationCopy.seeTicket}
      </Button>
    </View>
  );
}
