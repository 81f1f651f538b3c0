import { AsyncState } from '@/components/async-state/async-state';
import { Chips } from '@/components/chips/chips';
import { useRegions } from '@/lib/regions';
import { pledgeCopy } from '../pledge.copy';

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
        <Chips
          legend={pledgeCopy.region}
          options={list.map(({ code, name }) => ({ value: code, label: name }))}
          value={value}
          onChange={onChange}
        />
      )}
    </AsyncState>
  );
}
