import CustomerServiceOutlined from '@ant-design/icons/CustomerServiceOutlined';
import PlaySquareOutlined from '@ant-design/icons/PlaySquareOutlined';
import type { MediaAssetDto, MediaKind } from '@good-netizen/shared/media/media.dto';
import { Input, Pagination } from 'antd';
import { type ReactElement, useState } from 'react';
import { EmptyState } from '@/components/states/empty-state';
import { QueryState } from '@/components/states/query-state';
import { bytesText } from '@/lib/format/figures';
import { dayText } from '@/lib/format/instants';
import { mediaChoiceSize, previewAddress, useReadyMedia } from '../api/media';
import { fileFor } from './file-for';
import styles from './media-choice.module.css';
import { mediaCopy as copy } from './media.copy';

interface Props {
  kind: MediaKind;
  unitId: string;
  onUse: (asset: MediaAssetDto) => void;
}

/** What the unit has already, to choose from. */
export function MediaChoice({ kind, unitId, onUse }: Props): ReactElement {
  const [{ q, page }, setWish] = useState({ q: '', page: 1 });
  const media = useReadyMedia({ kind, unitId, q, page });
  return (
    <>
      <Input.Search
        className="gap-below"
        placeholder={copy.search}
        aria-label={copy.search}
        allowClear
        maxLength={60}
        onSearch={(words) => setWish({ q: words.trim(), page: 1 })}
      />
      <QueryState query={media}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState title={copy.none} />
          ) : (
            <>
              <ul className={styles.grid}>
                {rows.map((asset) => (
                  <li key={asset.id}>
                    <Tile asset={asset} onUse={() => onUse(asset)} />
                  </li>
                ))}
              </ul>
              <Pagination
                current={page}
                pageSize={mediaChoiceSize}
                total={total}
                hideOnSinglePage
                showSizeChanger={false}
                onChange={(next) => setWish({ q, page: next })}
              />
            </>
          )
        }
      </QueryState>
    </>
  );
}

function Tile({ asset, onUse }: { asset: MediaAssetDto; onUse: () => void }): ReactElement {
  const { name, kind, seconds, bytes, createdAt } = asset;
  const picture = kind === 'IMAGE' ? fileFor(asset) : asset.files.find(({ role }) => role === 'POSTER');
  const length = seconds === null ? bytesText(bytes) : copy.seconds(seconds);
  return (
    <button type="button" className={styles.tile} aria-label={copy.useThis(name)} onClick={onUse}>
      <span className={styles.picture}>
        {picture ? <img src={previewAddress(picture.url)} alt="" loading="lazy" /> : <Sign kind={kind} />}
      </span>
      <span className={styles.name}>{name}</span>
      <span className="soft">
        {length} · {dayText(createdAt)}
      </span>
    </button>
  );
}

const Sign = ({ kind }: { kind: MediaKind }): ReactElement =>
  kind === 'AUDIO' ? <CustomerServiceOutlined aria-hidden /> : <PlaySquareOutlined aria-hidden />;
