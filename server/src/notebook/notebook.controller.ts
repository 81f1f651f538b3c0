import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FavouriteDto, NoteDto } from '@good-netizen/shared/notebook/notebook.dto';
import { Actor } from '../identity/actor.decorator.js';
import type { NetizenActor } from '../identity/netizen-actor.js';
import { IdParameterPipe } from '../platform/http/id-parameter.pipe.js';
import { ListNotesRequest, WriteNoteRequest } from './requests/write-note.request.js';
import { KeepFavouritesService } from './services/keep-favourites.service.js';
import { ListNotesService } from './services/list-notes.service.js';
import { WriteNoteService } from './services/write-note.service.js';

/** For oneself alone: what one noted, and what one keeps at hand. */
@ApiTags('notebook 笔记和收藏')
@Controller('me')
export class NotebookController {
  constructor(
    private readonly writeNote: WriteNoteService,
    private readonly notes: ListNotesService,
    private readonly favourites: KeepFavouritesService,
  ) {}

  @Get('notes')
  listNotes(@Actor() { netizenId }: NetizenActor, @Query() { lessonId }: ListNotesRequest): Promise<NoteDto[]> {
    return this.notes.list(netizenId, lessonId);
  }

  @Put('notes/:id')
  write(
    @Actor() { netizenId }: NetizenActor,
    @Param('id', IdParameterPipe) id: string,
    @Body() wish: WriteNoteRequest,
  ): Promise<NoteDto> {
    return this.writeNote.write(netizenId, id, wish);
  }

  @Delete('notes/:id')
  @HttpCode(204)
  removeNote(@Actor() { netizenId }: NetizenActor, @Param('id', IdParameterPipe) id: string): Promise<void> {
    return this.writeNote.remove(netizenId, id);
  }

  @Get('favourites')
  listFavourites(@Actor() { netizenId }: NetizenActor): Promise<FavouriteDto[]> {
    return this.favourites.list(netizenId);
  }

  @Put('favourites/:courseId')
  @HttpCode(204)
  keep(@Actor() { netizenId }: NetizenActor, @Param('courseId', IdParameterPipe) courseId: string): Promise<void> {
    return this.favourites.keep(netizenId, courseId);
  }

  @Delete('favourites/:courseId')
  @HttpCode(204)
  drop(@Actor() { netizenId }: NetizenActor, @Param('courseId', IdParameterPipe) courseId: string): Promise<void> {
    return this.favourites.drop(netizenId, courseId);
  }
}
