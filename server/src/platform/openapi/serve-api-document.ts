import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { API_PREFIX } from '@good-netizen/shared/paths';
import { apiDocument } from './api-document.js';

/** `/api/openapi.json` for programs and `/api/docs` for people. Made at the first request; nothing is loaded from elsewhere. */
export function serveApiDocument(app: INestApplication): void {
  SwaggerModule.setup(`${API_PREFIX}/docs`, app, () => apiDocument(app), {
    jsonDocumentUrl: `${API_PREFIX}/openapi.json`,
    raw: ['json'],
    customSiteTitle: '贵州好网民 API',
    // The validator badge would be fetched from another site.
    swaggerOptions: { validatorUrl: null, docExpansion: 'none' },
  });
}
