import { Injectable } from '@nestjs/common';
import { KeyPurpose } from '../../platform/key-purposes.js';
import { Keyring } from '../../platform/keyring.js';
import { LIST_ENTRIES } from '../domain/status-bits.js';

const HALF_BITS = 9;
const HALF = (1 << HALF_BITS) - 1;
const ROUNDS = 4;

/**
 * Where the n-th certificate stands in the status lists. Each list is filled in an order of its own that nobody can work out
 * without the master secret (a Feistel network, walked until it lies within the list): neighbours in time are no neighbours
 * in the list, and no place comes twice.
 */
@Injectable()
export class StatusPlaces {
  private readonly rounds = new Map<number, Uint16Array[]>();

  constructor(private readonly keyring: Keyring) {}

  of(n: number): { listOrdinal: number; listIndex: number } {
    const listOrdinal = Math.floor(n / LIST_ENTRIES);
    const rounds = this.roundsOf(listOrdinal);
    let index = n % LIST_ENTRIES;
    do index = permute(index, rounds);
    while (index >= LIST_ENTRIES);
    return { listOrdinal, listIndex: index };
  }

  /** Four tables of pseudo-random halves, one for each round. */
  private roundsOf(list: number): Uint16Array[] {
    const known = this.rounds.get(list);
    if (known) return known;
    const made = Array.from({ length: ROUNDS }, (_unused, round) => this.tableOf(`${list}/${round}`));
    this.rounds.set(list, made);
    return made;
  }

  private tableOf(scope: string): Uint16Array {
    const bytes = this.keyring.derive(KeyPurpose.credentialPlace, scope, 2 * (HALF + 1));
    return Uint16Array.from({ length: HALF + 1 }, (_unused, i) => bytes.readUInt16BE(2 * i) & HALF);
  }
}

function permute(value: number, rounds: readonly Uint16Array[]): number {
  let [left, right] = [value >> HALF_BITS, value & HALF];
  for (const table of rounds) [left, right] = [right, left ^ (table[right] ?? 0)];
  return (left << HALF_BITS) | right;
}
