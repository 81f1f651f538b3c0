import { View } from '@tarojs/components';
import { useState } from 'react';
import { FAMILY_PIN_DIGITS } from '@good-netizen/shared/family/co-lesson.dto';
import { FamilyPaths } from '@good-netizen/shared/family/family-paths';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Heading } from '@/components/text/heading';
import { TextField } from '@/components/text-field/text-field';
import { useDeed } from '@/lib/use-deed';
import { changeFamily } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';

const SIX_DIGITS = new RegExp(`^\\d{${FAMILY_PIN_DIGITS}}$`);

/** The own digits with which one says on another's phone that one is there. */
export function PinPart(): JSX.Element {
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const { busy, run } = useDeed();
  const save = async (): Promise<void> => {
    const bad = !SIX_DIGITS.test(pin.trim());
    setWrong(bad);
    if (bad) return;
    const deed = () => changeFamily(FamilyPaths.pin, { method: 'PUT', body: { pin: pin.trim() } });
    if (await run(deed, familyCopy.pinSaved)) setPin('');
  };
  return (
    <View className={styles.part}>
      <Heading>{familyCopy.pinTitle}</Heading>
      <Card>
        <View className={styles.part}>
          <View className={styles.hint}>{familyCopy.pinHint}</View>
          <TextField
            label={familyCopy.pin}
            type="number"
            secret
            value={pin}
            error={wrong ? familyCopy.pinShort : undefined}
            onChange={setPin}
            onConfirm={() => void save()}
          />
          <Button variant="secondary" loading={busy} onPress={() => void save()}>
            {familyCopy.pinSave}
          </Button>
        </View>
      </Card>
    </View>
  );
}
