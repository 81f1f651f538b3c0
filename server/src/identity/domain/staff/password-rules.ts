import { StaffPasswordRefusedError } from './staff.error.js';

/** Of the passwords found most often in leaked lists, those of twelve characters and more, and the house's own obvious ones. */
const COMMON: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456789abc 1234567890ab 1234567890abc 1234567890qwe 123123123123 1q2w3e4r5t6y
  1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv 1qazxsw23edc qwertyuiop123 qwertyuiop12 qwertyuiop[] qwerty123456
  qwertyuiopasdf qwertyuiopasdfghjkl asdfghjkl123 asdfghjklzxcvbnm zxcvbnm12345 zxcvbnmasdfg zaq12wsxcde3 abcdefghijkl
  abcdefghijklmnop abcdefg12345 abcdef123456 abc123456789 abcd12345678 a1b2c3d4e5f6 aa1234567890 a123456789012 password1234
  password12345 password123456 passwordpassword passw0rd1234 p@ssw0rd1234 p@ssword1234 administrator administrator1
  admin1234567 admin12345678 adminadminadmin admin123admin123 letmein12345 welcome12345 iloveyou1234 iloveyouforever
  woaini1314520 woaini520520 woaini123456 woaini5201314 5201314520131 5201314woaini 147258369147 147258369000 159357159357
  987654321098 987654321012 0987654321098 goodnetizen1 goodnetizen12 goodnetizen123 goodnetizen2018 guizhou123456
  guizhou12345 guizhou2018guizhou haowangmin123 guiyang123456 zhongguo1234 changeme1234 changemechangeme trustno1trustno1
  superman1234 footballfootball monkey123456 dragon123456 sunshine1234 princess1234 test12345678 testtesttest qqqqqqqqqqqq
  wangxinban123 wangxinban2018 wenmingban123`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const FEWEST_DIFFERENT = 5;
const SHORTEST_NAME = 3;

interface Names {
  readonly loginName: string;
  readonly displayName: string;
}

/**
 * Refuses what is guessed first: the commonest passwords, a few characters over and over, a plain run such as
 * `abcdefghijkl`, and whatever holds the person's name. Its length is the request's business.
 * @throws StaffPasswordRefusedError
 */
export function refuseWeakPassword(password: string, { loginName, displayName }: Names, field: string): void {
  const plain = password.normalize('NFKC').toLowerCase();
  if (COMMON.has(plain) || new Set(plain).size < FEWEST_DIFFERENT || isRun(plain)) {
    throw new StaffPasswordRefusedError('COMMON', field);
  }
  const names = [loginName, displayName].map((name) => name.normalize('NFKC').trim().toLowerCase());
  if (names.some((name) => [...name].length >= SHORTEST_NAME && plain.includes(name))) {
    throw new StaffPasswordRefusedError('LIKE_NAME', field);
  }
}

/** Each character is one after, or one before, the one to its left. */
function isRun(plain: string): boolean {
  const codes = [...plain].map((char) => char.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
