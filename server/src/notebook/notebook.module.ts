import { Module } from '@nestjs/common';
import { ClassroomModule } from '../classroom/classroom.module.js';
import { NotebookController } from './notebook.controller.js';
import { FavouriteRepository } from './persistence/favourite.repository.js';
import { NoteRepository } from './persistence/note.repository.js';
import { KeepFavouritesService } from './services/keep-favourites.service.js';
import { ListNotesService } from './services/list-notes.service.js';
import { NotebookPersonalData } from './services/notebook-personal-data.js';
import { WriteNoteService } from './services/write-note.service.js';

/** Notes and favourites of learners. */
@Module({
  imports: [ClassroomModule],
  controllers: [NotebookController],
  providers: [
    FavouriteRepository,
    NoteRepository,
    KeepFavouritesService,
    ListNotesService,
    WriteNoteService,
    NotebookPersonalData,
  ],
})
export class NotebookModule {}
