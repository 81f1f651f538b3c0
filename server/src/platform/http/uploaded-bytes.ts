import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Limits } from '@good-netizen/shared/limits';
import { InvalidInputError } from './common.errors.js';

/** Lets routes take files as `application/octet-stream`, of a few megabytes at most. */
export function acceptUploads(fastify: FastifyInstance): void {
  const options = { parseAs: 'buffer', bodyLimit: Limits.uploadMaxBytes } as const;
  fastify.addContentTypeParser('application/octet-stream', options, (_request, body, done) => {
    done(null, body);
  });
}

/** The file that was sent. @throws InvalidInputError when none was */
export function uploadedBytes({ body }: FastifyRequest): Buffer {
  if (!Buffer.isBuffer(body) || body.length === 0) throw new InvalidInputError('请选择要上传的文件。', 'file');
  return body;
}
