import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LegalDocumentDto } from '@good-netizen/shared/identity/identity.dto';
import { legalDocumentNamed } from './domain/legal/legal-documents.js';
import { Public } from './public.decorator.js';

/** What a person agrees to before they sign in. */
@ApiTags('identity 身份')
@Public()
@Controller()
export class LegalController {
  @Get('legal/:document')
  @Header('cache-control', 'public, no-cache')
  show(@Param('document') name: string): LegalDocumentDto {
    return legalDocumentNamed(name);
  }
}
