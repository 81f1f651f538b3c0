/** `PUT me/notes/:id`: the id is made by the device, so that a note that is sent again is there once. */
export interface WriteNoteDto {
  lessonId: string;
  /** Whole second of the lesson that the note is about. */
  atSeconds: number;
  text: string;
  /** The revision that was seen; 0 for a new note. */
  revision: number;
}

/** `GET me/notes`, `GET me/notes?lessonId=…`: only ever shown to who wrote it. */
export interface NoteDto {
  id: string;
  lessonId: string;
  lessonTitle: string;
  courseTitle: string;
  atSeconds: number;
  text: string;
  revision: number;
  updatedAt: string;
}

/** `GET me/favourites`: courses that one keeps at hand, the latest first. */
export interface FavouriteDto {
  courseId: string;
  title: string;
  summary: string;
  /** False for a course that is no longer in the list; it can still be read. */
  listed: boolean;
  addedAt: string;
}
