import { View } from '@tarojs/components';
import { PhoneErrorCode } from '@good-netizen/shared/phone-error-codes';
import type { EligibilityDto } from '@good-netizen/shared/selection/selection.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { selectionCopy } from '../selection.copy';
import styles from './selection.module.scss';

interface EligibilityPanelProps {
  /** Undefined for a guest, or until the answer has come. */
  eligibility: EligibilityDto | undefined;
  signedIn: boolean;
  daily: boolean;
  onSignIn: () => void;
  onProfile: () => void;
  onPledge: () => void;
}

/** "我能投票吗": the answer, its reasons, and the way to mend what can be mended. */
export function EligibilityPanel(props: EligibilityPanelProps): JSX.Element | null {
  const { eligibility, signedIn, daily, onSignIn, onProfile, onPledge } = props;
  if (signedIn && !eligibility) return null;
  const codes = eligibility?.reasons.map(({ code }) => code) ?? [];
  return (
    <Card tone={eligibility?.eligible ? 'green' : 'gold'}>
      <Heading level={3}>{selectionCopy.mayIVote}</Heading>
      {!signedIn && <View className={styles.rule}>{selectionCopy.signInFirst}</View>}
      {eligibility?.eligible && <View className={styles.rule}>{votesSentence(eligibility.votesLeft, daily)}</View>}
      {eligibility?.reasons.map(({ code, message }) => (
        <View key={code} className={styles.rule}>
          {message}
        </View>
      ))}
      <View className={styles.buttons}>
        {!signedIn && <Button onPress={onSignIn}>{selectionCopy.signIn}</Button>}
        {codes.includes(PhoneErrorCode.NOT_ELIGIBLE_AGE_UNSTATED) && (
          <Button onPress={onProfile}>{selectionCopy.toProfile}</Button>
        )}
        {codes.includes(PhoneErrorCode.NOT_ELIGIBLE_PLEDGE) && !codes.includes(PhoneErrorCode.NOT_ELIGIBLE_AGE) && (
          <Button onPress={onPledge}>{selectionCopy.toPledge}</Button>
        )}
      </View>
    </Card>
  );
}

function votesSentence(left: number, daily: boolean): string {
  if (left > 0) return selectionCopy.eligible(left);
  return daily ? selectionCopy.usedUp : selectionCopy.usedUpWhole;
}
