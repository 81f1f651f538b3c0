import { View } from '@tarojs/components';
import { AsyncState } from '@/components/async-state/async-state';
import { aria, pressable } from '@/lib/a11y';
import { useRegions } from '@/lib/regions';
import { pledgeCopy } from '../pledge.copy';
import styles from './region-chips.module.scss';

interface RegionChipsProps {
  value: string | null;
  onChange: (code: string) => void;
}

/** All regions at once, so that one tap is enough. */
export function RegionChips({ value, onChange }: RegionChipsProps): JSX.Element {
  const regions = useRegions();
  return (
    <AsyncState query={regions} skeleton="lines">
      {(list) => (
        <View className={styles.chips} {...aria({ role: 'radiogroup', label: pledgeCopy.region })}>
          {list.map(({ code, name }) => (
            <View
              key={code}
              className={code === value ? styles.chosen : styles.chip}
              {...pressable(() => onChange(code), { role: 'radio', checked: code === value })}
            >
              {name}
            </View>
          ))}
        </View>
      )}
    </AsyncState>
  );
}
