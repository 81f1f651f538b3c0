import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StorageConfig } from '../../src/config/media-settings.js';

/** The fork that is kept up to date of the usual fake S3 server (other kept ones want a newer Node). It ships no types. */
interface FakeS3 {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type FakeS3Class = new (options: object) => FakeS3;

/** How the fake server says what is to be signed (Signature Version 4). */
interface SignatureV4 {
  getStringToSign(canonical: { uri: string }, request: object): string;
}

const BUCKET = 'good-netizen';
/** The key pair that the fake server knows. */
const KEYS = { accessKey: 'S3RVER', secretKey: 'S3RVER' };

export interface S3Server {
  readonly config: Extract<StorageConfig, { kind: 's3' }>;
  close(): Promise<void>;
}

/** An S3-compatible server on a free port of this machine, with one empty bucket. */
export async function startS3Server(): Promise<S3Server> {
  const require = createRequire(import.meta.url);
  const S3rver = require('@20minutes/s3rver') as FakeS3Class;
  mendSignatures(require('@20minutes/s3rver/lib/signature/v4') as SignatureV4);
  const directory = mkdtempSync(path.join(tmpdir(), 'gn-s3-'));
  const options = {
    ...{ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: BUCKET }] },
    allowMismatchedSignatures: false,
  };
  const server = new S3rver(options);
  const { port } = await server.run();
  return {
    config: {
      ...{ kind: 's3', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket: BUCKET },
      ...{ pathStyle: true, ...KEYS },
    },
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The address of a bucket alone is signed with a slash at its end: the fake server forgets it. */
function mendSignatures(signature: SignatureV4): void {
  const { getStringToSign } = signature;
  signature.getStringToSign = (canonical, request) => {
    const isBucket = /^\/[^/]+$/.test(canonical.uri);
    return getStringToSign(isBucket ? { ...canonical, uri: `${canonical.uri}/` } : canonical, request);
  };
}
