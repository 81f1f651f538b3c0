import path from 'node:path';
import type { Env, RawEnv } from './env.schema.js';

/** Where files are kept. */
export type StorageConfig =
  | { readonly kind: 'local'; readonly folder: string }
  | {
      readonly kind: 's3';
      /** `null`: Amazon's own for the region. */
      readonly endpoint: string | null;
      readonly region: string;
      readonly bucket: string;
      /** `https://host/bucket/key` instead of `https://bucket.host/key`. */
      readonly pathStyle: boolean;
      readonly accessKey: string;
      readonly secretKey: string;
    };

/** Where the virus scanner listens. */
export type ClamdAddress = { readonly path: string } | { readonly host: string; readonly port: number };

export interface MediaConfig {
  /** The virus scanner; `null`: files are not scanned. */
  readonly clamd: ClamdAddress | null;
  /** The folders in which ffmpeg and ffprobe are looked for, in this order. */
  readonly ffmpegFolders: readonly string[];
}

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;
const CLAMD_PORT = 3310;

/** What an S3 storage lacks, one sentence per variable. */
export function storageProblems(env: RawEnv): string[] {
  if (env.STORAGE !== 's3') return [];
  return NEEDED.filter((name) => env[name] === undefined).map((name) => `${name} is missing: STORAGE=s3 needs it.`);
}

export function storageOf(env: Env, dataDir: string): StorageConfig {
  if (env.STORAGE === 'local') return { kind: 'local', folder: path.join(dataDir, 'storage') };
  return {
    kind: 's3',
    endpoint: env.S3_ENDPOINT ?? null,
    region: env.S3_REGION,
    bucket: env.S3_BUCKET ?? '',
    pathStyle: env.S3_PATH_STYLE,
    accessKey: env.S3_ACCESS_KEY ?? '',
    secretKey: env.S3_SECRET_KEY ?? '',
  };
}

export function mediaOf(env: Env, root: string): MediaConfig {
  return {
    clamd: env.CLAMD === undefined ? null : clamdOf(env.CLAMD),
    ffmpegFolders: env.FFMPEG_DIR === undefined ? foldersOfPath() : [path.resolve(root, env.FFMPEG_DIR)],
  };
}

/** What is relative depends on where the server was started: it is left out. */
const foldersOfPath = (): string[] => (process.env['PATH'] ?? '').split(path.delimiter).filter(path.isAbsolute);

/** `/run/clamav/clamd.ctl`, `host` or `host:3310`. */
function clamdOf(address: string): ClamdAddress {
  if (address.startsWith('/')) return { path: address };
  const { hostname, port } = new URL(`tcp://${address}`);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? CLAMD_PORT : Number(port) };
}
