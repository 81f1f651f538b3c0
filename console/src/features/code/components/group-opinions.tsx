import { opinionStanceNames, type OpinionGroupDto } from '@good-netizen/shared/pledge/consultation.dto';
import { App, Button, Tag } from 'antd';
import type { ReactElement } from 'react';
import { QueryState } from '@/components/states/query-state';
import { sentenceFor } from '@/lib/http/api-error';
import { editGroup, useGroupOpinions } from '../api/consultation';
import { consultationCopy as copy } from '../code.copy';

interface Props {
  consultationId: string;
  group: OpinionGroupDto;
  conducts: boolean;
}

/** The opinions of a group, and the way to take one out again. */
export function GroupOpinions({ consultationId, group, conducts }: Props): ReactElement {
  const { message } = App.useApp();
  const opinions = useGroupOpinions(consultationId, group, true);
  const takeOut = (id: string): void => {
    const left = (opinions.data ?? []).map((opinion) => opinion.id).filter((other) => other !== id);
    if (left.length === 0) {
      void message.info(copy.lastOne);
      return;
    }
    editGroup(group.id, { revision: group.revision, heading: group.heading, opinionIds: left })
      .then(() => message.success(copy.takenOut))
      .catch((error: unknown) => message.error(sentenceFor(error)));
  };
  return (
    <QueryState query={opinions}>
      {(found) => (
        <ul>
          {found.map(({ id, stance, text }) => (
            <li key={id}>
              <Tag>{opinionStanceNames[stance]}</Tag>
              <span style={{ whiteSpace: 'pre-wrap' }}>{text ?? copy.noText}</span>
              {conducts && (
                <Button type="link" size="small" onClick={() => takeOut(id)}>
                  {copy.takeOut}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </QueryState>
  );
}
