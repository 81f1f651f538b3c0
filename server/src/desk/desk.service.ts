import { Injectable } from '@nestjs/common';
import {
  DeskRegistry,
  type Exportable,
  type Importable,
  type WaitingSource,
  type WeekFigure,
} from './services/desk-registry.js';

export type { Exportable, Importable, WaitingSource, WeekFigure } from './services/desk-registry.js';

/** The front door: rooms tell the desk what waits, what the week brought, what can be taken out and brought in. */
@Injectable()
export class DeskService {
  constructor(private readonly registry: DeskRegistry) {}

  waitingSource(name: string, source: WaitingSource): void {
    this.registry.waiting.set(name, source);
  }

  weekFigure(figure: WeekFigure): void {
    this.registry.figures.set(figure.key, figure);
  }

  exportable(exportable: Exportable): void {
    this.registry.addExportable(exportable);
  }

  importable(importable: Importable): void {
    this.registry.addImportable(importable);
  }
}
