import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { StorageConfig } from '../../config/media-settings.js';
import {
  type ByteRange,
  checkFolder,
  checkKey,
  StorageDoor,
  StorageMissingError,
  type StoredObject,
} from './storage-door.js';

type S3Config = Extract<StorageConfig, { kind: 's3' }>;

const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_ONCE = 2;
const CONNECT_MS = 5_000;
const IDLE_MS = 60_000;

/** A bucket of any service that speaks S3. What is larger than a part goes up in parts; a broken upload is aborted whole. */
export class S3Storage extends StorageDoor {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(config: S3Config) {
    super();
    this.bucket = config.bucket;
    this.client = new S3Client({
      region: config.region,
      forcePathStyle: config.pathStyle,
      credentials: { accessKeyId: config.accessKey, secretAccessKey: config.secretKey },
      requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: IDLE_MS },
      // Amazon's newer trailing checksums are unknown to most compatible services.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(config.endpoint === null ? {} : { endpoint: config.endpoint }),
    });
  }

  async put(key: string, body: Readable, contentType: string): Promise<number> {
    let bytes = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of body) {
        const buffer = Buffer.from(chunk as Uint8Array);
        bytes += buffer.length;
        yield buffer;
      }
    };
    const upload = new Upload({
      client: this.client,
      partSize: PART_BYTES,
      queueSize: PARTS_AT_ONCE,
      params: { Bucket: this.bucket, Key: checkKey(key), ContentType: contentType, Body: Readable.from(counted()) },
    });
    await upload.done();
    return bytes;
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    try {
      const wanted = range ? { Range: `bytes=${range.start}-${range.end}` } : {};
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...wanted }));
      // In Node the SDK answers with Node's own stream.
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new StorageMissingError(key) : error;
    }
  }

  async stat(key: string): Promise<StoredObject | null> {
    try {
      const { ContentLength, LastModified } = await this.client.send(new HeadObjectCommand(this.at(key)));
      return { key, bytes: ContentLength ?? 0, modifiedAt: LastModified ?? new Date(0) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  async *list(folder: string): AsyncIterable<StoredObject> {
    let from: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: checkFolder(folder), ContinuationToken: from }),
      );
      for (const { Key, Size, LastModified } of page.Contents ?? []) {
        if (Key !== undefined) yield { key: Key, bytes: Size ?? 0, modifiedAt: LastModified ?? new Date(0) };
      }
      from = page.NextContinuationToken;
    } while (from !== undefined);
  }

  private at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: checkKey(key) };
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && (error.$metadata.httpStatusCode === 404 || error.name === 'NoSuchKey');
