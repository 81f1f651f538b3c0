import { View } from '@tarojs/components';
import { useState } from 'react';
import {
  guardianRelations,
  type GuardianInvitationViewDto,
  type GuardianRelation,
} from '@good-netizen/shared/identity/guardian.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { Heading } from '@/components/text/heading';
import { Prose } from '@/components/text/prose';
import { giveGuardianConsent } from '../api/guardian';
import { useDeed } from '@/lib/use-deed';
import { privacyCopy } from '../privacy.copy';
import styles from './privacy.module.scss';

interface GuardianFormProps {
  code: string;
  view: GuardianInvitationViewDto;
  onDone: () => void;
}

/** The text, a name, a relation: and the agreement. */
export function GuardianForm({ code, view, onDone }: GuardianFormProps): JSX.Element {
  const [guardianName, setGuardianName] = useState('');
  const [relation, setRelation] = useState<GuardianRelation | null>(null);
  const { busy, run } = useDeed();
  const give = async (): Promise<void> => {
    if (relation === null) return;
    const consent = { guardianName: guardianName.trim(), relation, textVersion: view.text.version };
    if (await run(() => giveGuardianConsent(code.trim(), consent), privacyCopy.given)) onDone();
  };
  return (
    <Card>
      <View className={styles.part}>
        <Heading>{privacyCopy.forChild(view.childNickname)}</Heading>
        <View className={styles.hint}>
          {view.text.title} · {privacyCopy.version(view.text.version)}
        </View>
        <Prose paragraphs={view.text.paragraphs} />
        <TextField
          label={privacyCopy.nameField}
          hint={privacyCopy.nameHint}
          value={guardianName}
          maxLength={Limits.realNameMaxChars}
          onChange={setGuardianName}
        />
        <Choice<GuardianRelation>
          legend={privacyCopy.relation}
          options={guardianRelations.map((value) => ({ value, label: privacyCopy.relations[value] }))}
          value={relation}
          onChange={setRelation}
        />
        <View className={styles.row}>
          <Button loading={busy} disabled={relation === null || guardianName.trim() === ''} onPress={() => void give()}>
            {privacyCopy.give}
          </Button>
          <Button variant="quiet" onPress={onDone}>
            {privacyCopy.cancel}
          </Button>
        </View>
      </View>
    </Card>
  );
}
