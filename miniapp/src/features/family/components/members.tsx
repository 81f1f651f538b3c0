import { View } from '@tarojs/components';
import {
  type FamilyDto,
  type FamilyMemberDto,
  familyRoleNames,
  familyTitleNames,
} from '@good-netizen/shared/family/family.dto';
import { Paths } from '@good-netizen/shared/paths';
import { Card } from '@/components/card/card';
import { ListItem } from '@/components/list-item/list-item';
import { Tag } from '@/components/tag/tag';
import { Heading } from '@/components/text/heading';
import { changeFamily } from '../api/family';
import { familyCopy } from '../family.copy';
import styles from '../family.module.scss';
import { AskFirst } from './ask-first';

/** Who belongs to the family, by what they are called at home. */
export function Members({ family }: { family: FamilyDto }): JSX.Element {
  return (
    <View className={styles.part}>
      <Heading>{familyCopy.members}</Heading>
      <Card flush>
        {family.members.map((member) => (
          <ListItem
            key={member.id}
            title={`${familyTitleNames[member.title]}${member.me ? familyCopy.me : ''}`}
            note={
              <>
                <View>{member.hasPin ? familyCopy.pinSet : familyCopy.pinNot}</View>
                {family.role === 'GUARDIAN' && !member.me && <Guarding member={member} />}
              </>
            }
            trailing={<Tag tone="indigo">{familyRoleNames[member.role]}</Tag>}
          />
        ))}
      </Card>
    </View>
  );
}

/** What the guardian may do with another member. */
function Guarding({ member: { id, title, role } }: { member: FamilyMemberDto }): JSX.Element {
  const name = familyTitleNames[title];
  return (
    <View className={styles.row}>
      <AskFirst
        title={familyCopy.remove}
        question={familyCopy.removeAsk(name)}
        done={familyCopy.removed}
        deed={() => changeFamily(Paths.me.familyMember(id), { method: 'DELETE' })}
      />
      {role === 'MEMBER' && (
        <AskFirst
          title={familyCopy.handOver}
          question={familyCopy.handOverAsk(name)}
          done={familyCopy.handedOver}
          deed={() => changeFamily(Paths.me.familyGuardian, { body: { memberId: id } })}
        />
      )}
    </View>
  );
}
