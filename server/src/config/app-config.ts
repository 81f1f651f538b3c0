import type { MediaConfig, StorageConfig } from './media-settings.js';
import type { SubscriptionPurpose } from '@good-netizen/shared/notice/notice.dto';

/** How fast one caller may ask, in requests per window. */
export interface RateLimits {
  readonly windowSeconds: number;
  /** Requests per window of one signed-in session. */
  readonly perSession: number;
  /** Requests per window of one network address; generous, since a whole school may share one. */
  readonly perAddress: number;
}

export interface WeChatApp {
  readonly appid: string;
  readonly secret: string;
}

/** A subscription template: its id, and its fields for what, outcome and instant. */
export interface WeChatTemplate {
  readonly id: string;
  readonly fields: readonly [string, string, string];
}

export interface WeChatConfig {
  /** Base of the server API, without a slash at the end. */
  readonly apiBase: string;
  /** Base of the browser's OAuth pages: `<oauthBase>/connect/oauth2/authorize`. */
  readonly oauthBase: string;
  readonly auth: 'code2session' | 'cloud-hosting';
  readonly miniProgram: WeChatApp;
  readonly h5: WeChatApp;
  readonly simulator: boolean;
  readonly simulatorPort: number;
  /** Secrets of the message push; `null`: nothing is pushed to us. */
  readonly push: { readonly token: string; readonly aesKey: string } | null;
  /** By purpose; a purpose without one is told in the inbox alone. */
  readonly templates: Readonly<Partial<Record<SubscriptionPurpose, WeChatTemplate>>>;
}

export interface AppConfigValues {
  readonly environment: 'development' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  /** The address people type, without a slash at the end: `https://hwm.example.gov.cn`. */
  readonly publicOrigin: string;
  /** `sqlite:<absolute path>` or `mysql://user:password@host:port/database`. */
  readonly databaseUrl: string;
  readonly demo: boolean;
  readonly wechat: WeChatConfig;
  /** Master secret. Use `Keyring`, never this. */
  readonly secretKey: Buffer;
  /** Absolute folder of the built H5 pages; it may be missing. */
  readonly h5Dist: string;
  /** Absolute folder of the built console; it may be missing. */
  readonly consoleDist: string;
  /** Absolute folder for files that the server itself keeps. */
  readonly dataDir: string;
  readonly storage: StorageConfig;
  readonly media: MediaConfig;
  readonly trustProxy: boolean | number | string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly rate: RateLimits;
}

/** The settings of this process, typed and frozen. Inject it; `env.schema.ts` is the only reader of the environment. */
export class AppConfig implements AppConfigValues {
  declare readonly environment: AppConfigValues['environment'];
  declare readonly host: string;
  declare readonly port: number;
  declare readonly publicOrigin: string;
  declare readonly databaseUrl: string;
  declare readonly demo: boolean;
  declare readonly wechat: WeChatConfig;
  declare readonly secretKey: Buffer;
  declare readonly h5Dist: string;
  declare readonly consoleDist: string;
  declare readonly dataDir: string;
  declare readonly storage: StorageConfig;
  declare readonly media: MediaConfig;
  declare readonly trustProxy: AppConfigValues['trustProxy'];
  declare readonly logLevel: AppConfigValues['logLevel'];
  declare readonly rate: RateLimits;

  constructor(values: AppConfigValues) {
    Object.assign(this, values, {
      wechat: Object.freeze({
        ...values.wechat,
        miniProgram: Object.freeze({ ...values.wechat.miniProgram }),
        h5: Object.freeze({ ...values.wechat.h5 }),
      }),
      rate: Object.freeze({ ...values.rate }),
    });
    Object.freeze(this);
  }

  get isProduction(): boolean {
    return this.environment === 'production';
  }

  /** Cookies carry `Secure` exactly when people reach the server by https. */
  get isSecureOrigin(): boolean {
    return this.publicOrigin.startsWith('https://');
  }
}
