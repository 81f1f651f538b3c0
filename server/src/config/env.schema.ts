import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** The reason of a variable, as `.env.example` prints it; `shown` stands for the default where it depends on others. */
export type VariableNote = { reason: string; shown?: string };

const note = (reason: string, shown?: string): VariableNote => (shown === undefined ? { reason } : { reason, shown });
const text = z.string().min(1);
const yesOrNo = z.stringbool({ truthy: ['true', '1', 'yes'], falsy: ['false', '0', 'no'] });
const port = z.coerce.number().int().min(1).max(65535);
const requests = z.coerce.number().int().min(0);
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://example.org' })
  .transform((url) => url.replace(/\/+$/, ''));

/**
 * Every environment variable of the server: its type, default and reason. Nothing else in the project reads the environment
 * of the server. A default that depends on other variables is worked out in `load-config.ts` and only shown here.
 */
export const envSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .meta(note('`production` refuses everything that is only fit for trying the product out.')),
  HOST: text.default('0.0.0.0').meta(note('The network interface to listen on; 127.0.0.1 keeps the server private.')),
  PORT: port.default(3000).meta(note('The port of the pages and the API.')),
  PUBLIC_ORIGIN: origin
    .optional()
    .meta(
      note('The address people type. Cookies, QR codes and the sign-in redirect rely on it.', 'http://localhost:$PORT'),
    ),
  TRUST_PROXY: text
    .default('false')
    .meta(note('Who may say the client’s address: false, true, a number of proxies, or their addresses.')),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta(note('How much is logged. `debug` adds one line per request. Bodies and tokens are never logged.')),

  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.+|mysql:\/\/.+)$/, 'must begin with sqlite: or mysql://')
    .default('sqlite:data/good-netizen.sqlite')
    .meta(
      note('sqlite:<path from the project folder>, or mysql://user:password@host:3306/database (also for MariaDB).'),
    ),
  ALLOW_SQLITE_IN_PRODUCTION: yesOrNo
    .default(false)
    .meta(note('SQLite serves one process on one machine. Say true if that is what you want in production.')),
  DATA_DIR: text
    .default('data')
    .meta(note('Folder for the files that the server itself keeps, from the project folder.')),
  H5_DIST: text.default('miniapp/dist/h5').meta(note('Folder of the built browser pages, from the project folder.')),
  CONSOLE_DIST: text
    .default('console/dist')
    .meta(note('Folder of the built console of the organisers, from the project folder.')),
  DEMO: yesOrNo
    .optional()
    .meta(
      note(
        'Load demonstration data into an empty database. Refused in production.',
        'true outside production and tests',
      ),
    ),

  SECRET_KEY: z
    .string()
    .optional()
    .meta(
      note(
        'Master secret of 32 bytes or more, from which all keys are derived: `openssl rand -base64 48`. Losing it makes identities and sealed ballots unreadable. Outside production one is made and kept in $DATA_DIR/secret.key.',
        '',
      ),
    ),

  WECHAT_SIMULATOR: yesOrNo
    .optional()
    .meta(note('Talk to the simulator instead of WeChat. Refused in production.', 'true outside production')),
  WECHAT_SIMULATOR_PORT: port.optional().meta(note('The port of the simulator.', '$PORT + 1')),
  WECHAT_API_BASE: origin.optional().meta(note('WeChat’s server API.', 'https://api.weixin.qq.com, or the simulator')),
  WECHAT_OAUTH_BASE: origin
    .optional()
    .meta(note('WeChat’s sign-in pages for browsers.', 'https://open.weixin.qq.com, or the simulator')),
  WECHAT_AUTH: z
    .enum(['code2session', 'cloud-hosting'])
    .default('code2session')
    .meta(
      note('`cloud-hosting` trusts the identity headers of WeChat Cloud Hosting: only behind it are they genuine.'),
    ),
  WECHAT_MP_APPID: text.optional().meta(note('App id of the mini-program.', '')),
  WECHAT_MP_SECRET: text.optional().meta(note('App secret of the mini-program.', '')),
  WECHAT_H5_APPID: text.optional().meta(note('App id of the service account that signs people in from a browser.', '')),
  WECHAT_H5_SECRET: text.optional().meta(note('App secret of that service account.', '')),
  WECHAT_PUSH_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9]{3,32}$/, 'must be 3 to 32 letters and digits, as set in the console of WeChat')
    .optional()
    .meta(
      note(
        'Token of WeChat’s message push to /api/wechat/push. Without it pictures and sounds go to people at once.',
        '',
      ),
    ),
  WECHAT_PUSH_AES_KEY: z
    .string()
    .regex(/^[A-Za-z0-9]{43}$/, 'must be the 43 characters of EncodingAESKey')
    .optional()
    .meta(note('EncodingAESKey of the message push, in safe mode.', '')),
  WECHAT_TEMPLATES: z
    .string()
    .optional()
    .meta(
      note(
        'Templates of subscription messages: PURPOSE=template/what,outcome,instant;… with purposes OPINION_REPLIED, TICKET_DECIDED, COMPLAINT_ANSWERED, such as TICKET_DECIDED=Abc/thing1,phrase2,time3.',
        '',
      ),
    ),

  STORAGE: z
    .enum(['local', 's3'])
    .default('local')
    .meta(
      note('Where uploaded media are kept: `local` is $DATA_DIR/storage, `s3` a bucket of any S3-compatible service.'),
    ),
  S3_ENDPOINT: origin
    .optional()
    .meta(note('Address of the S3-compatible service. Without it: Amazon’s own for the region.', '')),
  S3_REGION: text.default('us-east-1').meta(note('Region of the bucket; services without regions take any.')),
  S3_BUCKET: text.optional().meta(note('The bucket. It is private: the server reads it for people.', '')),
  S3_PATH_STYLE: yesOrNo
    .default(false)
    .meta(
      note('Address the bucket as https://host/bucket/ instead of https://bucket.host/, as small services want it.'),
    ),
  S3_ACCESS_KEY: text.optional().meta(note('Access key that may read, write, list and delete in the bucket.', '')),
  S3_SECRET_KEY: text.optional().meta(note('Secret of that key.', '')),
  CLAMD: z
    .string()
    .regex(/^(\/.+|[\w.-]+(:\d{1,5})?|\[[\da-fA-F:]+\](:\d{1,5})?)$/, 'must be a socket’s path, or host:port')
    .optional()
    .meta(
      note(
        'The virus scanner clamd: /run/clamav/clamd.ctl or host:3310. Every upload passes it. Without it none is scanned.',
        '',
      ),
    ),
  FFMPEG_DIR: text
    .optional()
    .meta(
      note(
        'Folder of ffmpeg and ffprobe. Default: where the PATH has them; without them sound and video stay as uploaded.',
        '',
      ),
    ),

  RATE_WINDOW_SECONDS: z.coerce.number().int().min(1).default(60).meta(note('Window of the two limits below.')),
  RATE_PER_SESSION: requests
    .default(600)
    .meta(note('Requests per window of one signed-in session; 0 lifts the limit. Ballots have quotas of their own.')),
  RATE_PER_ADDRESS: requests
    .default(30_000)
    .meta(note('Requests per window of one address without sign-in; a school shares one address. 0 lifts the limit.')),
});

export type Env = z.infer<typeof envSchema>;
export type RawEnv = Readonly<Record<string, string | undefined>>;

/** The environment of this process, over the `.env` file of the project folder if there is one. */
export function processEnvironment(root: string): RawEnv {
  const file = path.join(root, '.env');
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')), ...process.env } : process.env;
}
