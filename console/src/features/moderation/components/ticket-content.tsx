import type { TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Card, Image, Space, Tag } from 'antd';
import type { ReactElement } from 'react';
import { moderationCopy as copy } from '../moderation.copy';
import { MachineTag } from './tags';

type Media = TicketDetailDto['media'][number];

/** What was handed in, and what the machine says of each part. */
export function TicketContent({ ticket }: { ticket: TicketDetailDto }): ReactElement {
  const { text, media, machineText } = ticket;
  return (
    <Card
      title={copy.text}
      className="gap-below"
      extra={
        text && (
          <>
            <MachineTag machine={machineText.state} />
            {machineText.labelText && <Tag>{machineText.labelText}</Tag>}
          </>
        )
      }
    >
      <p style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: 17 }}>{text ?? copy.noText}</p>
      <Space wrap align="start" size="large">
        {media.map((part, place) => (
          <figure key={part.url} style={{ margin: 0, maxWidth: 320 }}>
            <MediaPart part={part} place={place + 1} />
            <figcaption>
              <MachineTag machine={part.machine} />
            </figcaption>
          </figure>
        ))}
      </Space>
    </Card>
  );
}

function MediaPart({ part, place }: { part: Media; place: number }): ReactElement {
  if (part.type === 'audio') return <audio controls preload="none" src={part.url} />;
  if (part.type === 'video') return <video controls preload="metadata" width={320} src={part.url} />;
  return <Image width={200} src={part.url} alt={copy.image(place)} />;
}
