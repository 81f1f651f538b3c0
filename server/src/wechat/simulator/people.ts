import { createHmac, randomBytes } from 'node:crypto';

/** A person who uses WeChat in the simulator. None of them exists. */
export interface SimPerson {
  key: string;
  name: string;
  /** 0 to 4, as `getuserriskrank` answers. */
  riskRank: number;
  /** WeChat itself refuses such a person's login code (40226). */
  flagged: boolean;
  /** Another number than the one that comes with the key. */
  phoneNumber?: string;
}

const shown: readonly SimPerson[] = [
  { key: 'guiyang', name: '演示网民·贵阳', riskRank: 0, flagged: false },
  { key: 'zunyi', name: '演示网民·遵义', riskRank: 0, flagged: false },
  { key: 'qiandongnan', name: '演示网民·黔东南', riskRank: 0, flagged: false },
  { key: 'bijie', name: '演示网民·毕节', riskRank: 0, flagged: false },
  { key: 'student', name: '演示大学生·花溪', riskRank: 0, flagged: false },
  { key: 'worker', name: '演示职工·六盘水', riskRank: 0, flagged: false },
];

/** Everybody is remembered by key; whoever is named for the first time exists from then on. Lost when the process ends. */
export class People {
  private readonly known = new Map(shown.map((person) => [person.key, { ...person }]));

  shown(): readonly SimPerson[] {
    return shown;
  }

  find(key: string): SimPerson {
    const known = this.known.get(key);
    if (known) return known;
    const person: SimPerson = { key, name: key, riskRank: 0, flagged: false };
    this.known.set(key, person);
    return person;
  }

  newcomer(): SimPerson {
    return this.find(`newcomer-${randomBytes(6).toString('hex')}`);
  }

  change(key: string, change: Partial<Pick<SimPerson, 'riskRank' | 'flagged' | 'phoneNumber'>>): SimPerson {
    return Object.assign(this.find(key), change);
  }
}

/** The same person always has the same openid in one app and another one in the next: 28 characters, beginning with o. */
export function openidOf(appid: string, personKey: string): string {
  return `o${digest(`openid/${appid}/${personKey}`).slice(0, 27)}`;
}

/** One per person across all apps of the Open Platform account. */
export function unionidOf(personKey: string): string {
  return `o6${digest(`unionid/${personKey}`).slice(0, 26)}`;
}

/** Eleven digits that begin with 100: no operator was ever given such numbers. */
export function phoneNumberOf({ key, phoneNumber }: Pick<SimPerson, 'key' | 'phoneNumber'>): string {
  const digits = Buffer.from(digest(`phone/${key}`)).reduce((sum, byte) => (sum * 31 + byte) % 100_000_000, 7);
  return phoneNumber ?? `100${String(digits).padStart(8, '0')}`;
}

/** The made-up identifiers of a snapshot page: new at every visit. */
export function fakeIdentifier(): string {
  return `o${randomBytes(21).toString('base64url').slice(0, 27)}`;
}

/** Not a secret: the simulator's identifiers only have to be stable from one start to the next. */
function digest(value: string): string {
  return createHmac('sha256', 'good-netizen wechat simulator').update(value).digest('base64url');
}
