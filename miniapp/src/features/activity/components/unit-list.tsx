import { View } from '@tarojs/components';
import { sectorNames, type UnitDto } from '@good-netizen/shared/programme/programme.dto';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { activityCopy } from '../activity.copy';
import styles from './basis-quote.module.scss';

const sectorsOf = (unit: UnitDto): string => unit.sectors.map((sector) => sectorNames[sector]).join('、');

/** Who answers for the activity, and who helps. */
export function UnitList({ lead, cooperating }: { lead: UnitDto; cooperating: readonly UnitDto[] }): JSX.Element {
  return (
    <View className={styles.section}>
      <Heading>{activityCopy.units}</Heading>
      <Card flush>
        <ListItem title={lead.name} note={sectorsOf(lead)} trailing={<Tag tone="indigo">{activityCopy.lead}</Tag>} />
        {cooperating.map((unit) => (
          <ListItem
            key={unit.id}
            title={unit.name}
            note={sectorsOf(unit)}
            trailing={<Tag>{activityCopy.cooperating}</Tag>}
          />
        ))}
      </Card>
    </View>
  );
}
