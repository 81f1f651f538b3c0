import { View } from '@tarojs/components';
import { useState } from 'react';
import type { GuardianInvitationViewDto } from '@good-netizen/shared/identity/guardian.dto';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/text-field/text-field';
import { goTo } from '@/lib/navigation/navigate';
import { viewInvitation } from '../api/guardian';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import { GuardianForm } from './guardian-form';
import styles from './privacy.module.scss';

const CODE_CHARS = 8;

/** A guardian types the child's code, reads the text, and agrees. */
export function GuardianSide({ me }: { me: MeDto }): JSX.Element {
  const [code, setCode] = useState('');
  const [view, setView] = useState<GuardianInvitationViewDto | null>(null);
  const { busy, run } = useDeed();
  const missing = missingOf(me);
  if (missing) {
    return (
      <Card tone="gold">
        <View className={styles.part}>
          <View>{missing.sentence}</View>
          <Button variant="secondary" onPress={missing.go}>
            {missing.action}
          </Button>
        </View>
      </Card>
    );
  }
  if (view) {
    const done = (): void => {
      setView(null);
      setCode('');
    };
    return <GuardianForm code={code} view={view} onDone={done} />;
  }
  return (
    <Card>
      <View className={styles.part}>
        <View>{privacyCopy.guardIntro}</View>
        <TextField
          label={privacyCopy.codeField}
          hint={privacyCopy.codeHint}
          value={code}
          maxLength={CODE_CHARS}
          onChange={setCode}
        />
        <Button
          loading={busy}
          disabled={code.trim().length !== CODE_CHARS}
          onPress={() => void run(async () => setView(await viewInvitation(code.trim())))}
        >
          {privacyCopy.lookUp}
        </Button>
      </View>
    </Card>
  );
}

function missingOf(me: MeDto): { sentence: string; action: string; go: () => void } | null {
  if (me.ageBand !== 'ADULT') {
    const go = (): void => void goTo('account/profile');
    return { sentence: privacyCopy.needsAdult, action: privacyCopy.toProfile, go };
  }
  if (me.phoneBound) return null;
  return {
    sentence: privacyCopy.needsPhone,
    action: privacyCopy.toPhone,
    go: () => void goTo('privacy/center'),
  };
}
