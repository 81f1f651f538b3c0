/** Types of `mariadb.mjs`. */
export function findProgram(name: string): string | null;
export function hasMariadb(): boolean;

export class PrivateMariadb {
  readonly folder: string;
  readonly port: number;
  static create(): Promise<PrivateMariadb>;
  url(database?: string): string;
  start(): Promise<void>;
  kill(signal?: NodeJS.Signals): Promise<void>;
  stop(): Promise<void>;
}
