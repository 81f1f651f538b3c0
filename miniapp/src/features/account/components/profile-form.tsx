import { View } from '@tarojs/components';
import { ageBands, type MeDto } from '@good-netizen/shared/identity/identity.dto';
import { Limits } from '@good-netizen/shared/limits';
import { formatShanghaiDate } from '@good-netizen/shared/time/shanghai-day';
import { AsyncState } from '@/components/async-state/async-state';
import { Button } from '@/components/button/button';
import { Chips } from '@/components/chips/chips';
import { Choice } from '@/components/choice/choice';
import { TextField } from '@/components/text-field/text-field';
import { useRegions } from '@/lib/regions';
import { accountCopy } from '../account.copy';
import { useProfileForm } from '../hooks/use-profile-form';
import styles from './profile-form.module.scss';

export function ProfileForm({ me }: { me: MeDto }): JSX.Element {
  const { fields, busy, changed, change, save, errorOf } = useProfileForm(me);
  const regions = useRegions();
  const frozen = me.regionChangeableFrom !== null;
  const ageFrozen = me.ageBandChangeableFrom !== null;
  return (
    <View className={styles.form}>
      <TextField
        label={accountCopy.nickname}
        hint={accountCopy.nicknameHint}
        type="nickname"
        value={fields.nickname}
        maxLength={Limits.nicknameMaxChars}
        error={errorOf('nickname')}
        onChange={(nickname) => change({ nickname })}
      />
      <Choice
        legend={accountCopy.age}
        options={ageBands.map((value) => ({
          value,
          label: accountCopy.ageBands[value],
          hint: accountCopy.ageHints[value],
          disabled: ageFrozen,
        }))}
        value={fields.ageBand}
        error={errorOf('ageBand')}
        onChange={(ageBand) => change({ ageBand })}
      />
      <View className={styles.hint}>
        {me.ageBandChangeableFrom === null
          ? accountCopy.ageHint
          : accountCopy.ageFrozen(formatShanghaiDate(new Date(me.ageBandChangeableFrom)))}
      </View>
      <AsyncState query={regions} skeleton="lines">
        {(list) => (
          <Chips
            legend={accountCopy.region}
            options={list.map(({ code, name }) => ({ value: code, label: name }))}
            disabled={frozen}
            value={fields.regionCode}
            error={errorOf('regionCode')}
            onChange={(regionCode) => change({ regionCode })}
          />
        )}
      </AsyncState>
      <View className={styles.hint}>
        {me.regionChangeableFrom === null
          ? accountCopy.regionHint
          : accountCopy.regionFrozen(formatShanghaiDate(new Date(me.regionChangeableFrom)))}
      </View>
      <Button block disabled={!changed} loading={busy} onPress={() => void save()}>
        {accountCopy.save}
      </Button>
    </View>
  );
}
