import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { addToCounters } from '../../database/add-to-counters.js';
import { PledgeSerial } from '../domain/pledge-serial.js';

@Injectable()
export class SerialRepository {
  /**
   * Takes `count` numbers of each scope and returns the last one taken. The counter rows stay locked until the end of the
   * transaction, so no other node can be given the same numbers.
   */
  async take(tx: EntityManager, needed: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    if (needed.size === 0) return new Map();
    const rows = [...needed].map(([scope, delta]) => ({ key: { scope }, delta }));
    await addToCounters(tx, 'pledge_serial', 'last_number', rows);
    const counters = await tx.findBy(PledgeSerial, { scope: In([...needed.keys()]) });
    return new Map(counters.map((counter) => [counter.scope, counter.lastNumber]));
  }
}
