import { View } from '@tarojs/components';
import type { GatheringDto, GatheringSessionDto } from '@good-netizen/shared/gathering/gathering.dto';
import type { MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Button } from '@/components/button/button';
import { Checkbox } from '@/components/choice/checkbox';
import { aria } from '@/lib/a11y';
import { replaceWith } from '@/lib/navigation/navigate';
import { gatheringCopy } from '../gathering.copy';
import { useSignUp } from '../hooks/use-sign-up';
import { asksGuardian, GUARDIAN } from '../sign-up-form';
import { FormField } from './form-field';
import styles from './gathering.module.scss';

interface Props {
  gathering: GatheringDto;
  session: GatheringSessionDto;
  me: MeDto | null;
}

/** What the organisers ask, and the one button. Leads to one's registration. */
export function SignUpForm({ gathering, session, me }: Props): JSX.Element {
  const guardianAsked = asksGuardian(gathering, me);
  const { fields, problems, busy, change, send } = useSignUp(session.id, gathering.form, guardianAsked);
  const submit = async (): Promise<void> => {
    const done = await send();
    if (done) await replaceWith('gathering/ticket', { registrationId: done.id });
  };
  const guardianProblem = problems[GUARDIAN];
  return (
    <View className={styles.part}>
      {gathering.form.length > 0 && <View className={styles.hint}>{gatheringCopy.formHint}</View>}
      {gathering.form.map((field) => (
        <FormField
          key={field.key}
          field={field}
          value={fields.answers[field.key]}
          error={problems[field.key]}
          onChange={(value) => change({ answers: { ...fields.answers, [field.key]: value } })}
        />
      ))}
      {guardianAsked && (
        <View>
          <Checkbox checked={fields.withGuardian} onChange={(withGuardian) => change({ withGuardian })}>
            {gatheringCopy.withGuardian}
          </Checkbox>
          {guardianProblem !== undefined && (
            <View className={styles.error} {...aria({ role: 'alert' })}>
              {guardianProblem}
            </View>
          )}
        </View>
      )}
      <Button block loading={busy} onPress={() => void submit()}>
        {session.free > 0 ? gatheringCopy.signUpNow : gatheringCopy.waitNow}
      </Button>
      <View className={styles.hint}>{gatheringCopy.answersKept}</View>
    </View>
  );
}
