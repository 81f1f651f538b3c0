import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { aria } from '@/lib/a11y';
import { doorCopy } from '../door.copy';

/** Something was noted that the telephone could not keep: it is lost when the page is closed before it is sent. */
export const StorageFull = (): JSX.Element => (
  <Card tone="seal">
    <View {...aria({ role: 'alert' })}>{doorCopy.storageFull}</View>
  </Card>
);
