import { Injectable } from '@nestjs/common';
import { Keyring } from '../../platform/keyring.js';
import { KeyPurpose } from '../../platform/key-purposes.js';
import type { ExportedSection } from '../../platform/personal-data/personal-data-source.js';
import { DataExportPiece } from '../domain/data-export-piece.js';

/** Sealed and spelt as text, a piece of so many bytes fits a text column on every database. */
const PIECE_BYTES = 30_000;

/** What the file holds: a note of what it is, then the sections of all rooms. */
export interface ExportFile {
  format: 'good-netizen/personal-data/v1';
  title: string;
  madeAt: string;
  sections: readonly ExportedSection[];
}

/** Writes a copy as sealed pieces, and reads it back. */
@Injectable()
export class ExportFiles {
  constructor(private readonly keyring: Keyring) {}

  write(
    exportId: string,
    sections: readonly ExportedSection[],
    now: Date,
  ): { pieces: DataExportPiece[]; bytes: number } {
    const title = '我在“贵州好网民”的个人信息';
    const file: ExportFile = { format: 'good-netizen/personal-data/v1', title, madeAt: now.toISOString(), sections };
    const whole = Buffer.from(JSON.stringify(file, null, 2));
    const count = Math.ceil(whole.length / PIECE_BYTES);
    const pieces = Array.from({ length: count }, (_, ordinal) => {
      const part = whole.subarray(ordinal * PIECE_BYTES, (ordinal + 1) * PIECE_BYTES);
      const sealed = this.keyring.seal(KeyPurpose.personalData, part, contextOf(exportId, ordinal));
      return Object.assign(new DataExportPiece(), { exportId, ordinal, sealed });
    });
    return { pieces, bytes: whole.length };
  }

  /** The JSON text. */
  read(pieces: readonly DataExportPiece[]): string {
    const parts = pieces.map(({ exportId, ordinal, sealed }) =>
      this.keyring.open(KeyPurpose.personalData, sealed, contextOf(exportId, ordinal)),
    );
    return Buffer.concat(parts).toString('utf8');
  }
}

const contextOf = (exportId: string, ordinal: number): string => `export/${exportId}/${ordinal}`;
