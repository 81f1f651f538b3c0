import { View } from '@tarojs/components';
import { useState } from 'react';
import { ageBands, type AgeBand, type MeDto } from '@good-netizen/shared/identity/identity.dto';
import { pledgeDisplays, type CodeVersionDto, type PledgeDto } from '@good-netizen/shared/pledge/pledge.dto';
import { Limits } from '@good-netizen/shared/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Checkbox } from '@/components/choice/checkbox';
import { Choice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { Heading } from '@/components/text/heading';
import { aria } from '@/lib/a11y';
import { usePledgeForm, type PledgeForm } from '../hooks/use-pledge-form';
import { pledgeCopy } from '../pledge.copy';
import { RegionChips } from './region-chips';
import styles from './sign-panel.module.scss';
import { YoungFirst } from './young-first';

/** Whoever is younger asks a guardian first, and says so before filling anything in. */
const signingAges = [...ageBands].reverse().filter((ageBand) => ageBand !== 'UNDER_14');

interface SignPanelProps {
  code: CodeVersionDto;
  me: MeDto;
  /** Where this person signed before. */
  lastRegion: string | null;
  onSigned: (pledge: PledgeDto) => void;
}

/** Where, the promise, the seal: three taps. */
export function SignPanel({ code, me, lastRegion, onSigned }: SignPanelProps): JSX.Element {
  const form = usePledgeForm(me, code.version, lastRegion);
  const sign = async (ageBand?: AgeBand): Promise<void> => {
    const pledge = await form.submit(ageBand);
    if (pledge) onSigned(pledge);
  };
  return (
    <Card>
      <View className={styles.panel}>
        <Heading>{pledgeCopy.signTitle}</Heading>
        {me.ageBand === null && <YoungFirst />}
        <RegionChips value={form.regionCode} onChange={(regionCode) => form.change({ regionCode })} />
        <View className={styles.hint}>{pledgeCopy.regionHint}</View>
        <DisplayChoice form={form} />
        <Checkbox checked={form.acknowledged} onChange={(acknowledged) => form.change({ acknowledged })}>
          <View className={styles.promise}>
            {pledgeCopy.promise}
            {code.pledgeSentence}
          </View>
        </Checkbox>
        {me.ageBand === null ? (
          <SignByAge form={form} onSign={(ageBand) => void sign(ageBand)} />
        ) : (
          <Button
            variant="seal"
            block
            disabled={!form.ready && !form.busy}
            loading={form.busy}
            onPress={() => void sign()}
          >
            {pledgeCopy.sign}
          </Button>
        )}
      </View>
    </Card>
  );
}

/** Whoever never said their age says it with the button they sign by, so that it costs no tap. */
function SignByAge({ form, onSign }: { form: PledgeForm; onSign: (ageBand: AgeBand) => void }): JSX.Element {
  return (
    <View className={styles.panel} {...aria({ role: 'group', label: pledgeCopy.age })}>
      <View className={styles.legend}>{pledgeCopy.age}</View>
      <View className={styles.hint}>{pledgeCopy.ageHint}</View>
      {signingAges.map((ageBand) => (
        <Button
          key={ageBand}
          variant={ageBand === 'ADULT' ? 'seal' : 'secondary'}
          block
          disabled={!form.ready && !form.busy}
          loading={form.busy}
          onPress={() => onSign(ageBand)}
        >
          {pledgeCopy.signAs(pledgeCopy.ageBands[ageBand])}
        </Button>
      ))}
    </View>
  );
}

/** Anonymous unless the signer wants otherwise; folded, so that it costs no tap. */
function DisplayChoice({ form }: { form: PledgeForm }): JSX.Element {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <View className={styles.row}>
        <View className={styles.hint}>
          {pledgeCopy.display}：{pledgeCopy.displays[form.display]}
        </View>
        <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
          {pledgeCopy.changeDisplay}
        </Button>
      </View>
    );
  }
  return (
    <View>
      <Choice
        legend={pledgeCopy.display}
        options={pledgeDisplays.map((value) => ({ value, label: pledgeCopy.displays[value] }))}
        value={form.display}
        onChange={(display) => form.change({ display })}
      />
      {form.display !== 'ANONYMOUS' && (
        <TextField
          label={pledgeCopy.displayName}
          hint={pledgeCopy.displayNameHint}
          value={form.displayName}
          maxLength={Limits.realNameMaxChars}
          onChange={(displayName) => form.change({ displayName })}
        />
      )}
    </View>
  );
}
