import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeskService } from '../../desk/desk.service.js';
import { CodeSheet } from './code-sheet.js';
import { FigureSheets } from './figure-sheets.js';
import { PledgeSheet } from './pledge-sheet.js';

/** Tells the desk what of this room can be taken out as a file. */
@Injectable()
export class DeskSheets implements OnModuleInit {
  constructor(
    private readonly desk: DeskService,
    private readonly codes: CodeSheet,
    private readonly pledges: PledgeSheet,
    private readonly figures: FigureSheets,
  ) {}

  onModuleInit(): void {
    this.desk.exportable(this.codes.exportable);
    this.desk.exportable(this.pledges.exportable);
    this.desk.exportable(this.figures.pledges);
    this.desk.exportable(this.figures.practice);
  }
}
