import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id (the library's standard) with 19 MiB, two passes, one lane: OWASP's first choice for sign-in. */
const COSTS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody has, with the same costs: checking a name that does not exist takes as long as one that does. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$42fCgZ6PaMgTK9Q3jsp6XQ$juHW1x50xmVzrbvGD2KwuiRfHx/aIcTBfuSD83uz754';

/** Hashes and checks passwords, off the main thread. The same password typed in another Unicode form is the same. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COSTS);
  }

  /** @param known the hash of the account; `null` where there is none: always `false`, after the same work */
  async verify(known: string | null, password: string): Promise<boolean> {
    const right = await verify(known ?? NOBODY, password.normalize('NFKC'));
    return known !== null && right;
  }
}
