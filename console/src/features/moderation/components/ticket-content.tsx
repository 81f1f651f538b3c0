import type { TicketDetailDto } from '@good-netizen/shared/moderation/moderation.dto';
import { Card, Image, Space, Tag } from 'antd';
import { type ReactElement, useState } from 'react';
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
          <Space>
            <MachineTag machine={machineText.state} />
            {machineText.labelText && <Tag>{machineText.labelText}</Tag>}
          </Space>
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
  const [missing, setMissing] = useState(false);
  const miss = (): void => setMissing(true);
  if (missing) return <p className="soft">{copy.missing(copy.partNames[part.type], place)}</p>;
  const names = { src: part.url, 'aria-label': `${copy.partNames[part.type]} ${place}`, onError: miss };
  if (part.type === 'audio') return <audio controls preload="metadata" {...names} />;
  if (part.type === 'video') return <video controls preload="metadata" width={320} {...names} />;
  return <Image width={200} src={part.url} alt={copy.image(place)} onError={miss} />;
}
