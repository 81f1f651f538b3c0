import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { FindTextsService } from './services/find-texts.service.js';
import { SearchIndex } from './services/search-index.js';

/** Knows no room: rooms register what can be found. */
@Module({
  controllers: [SearchController],
  providers: [SearchIndex, FindTextsService, SearchService],
  exports: [SearchService],
})
export class SearchModule {}
