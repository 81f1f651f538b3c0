/**
 * The shape of a statement of the Experience API 1.0.3, written from its text: ADL, xAPI-Data.md ("Part Two"),
 * https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Data.md. The section that asks for it stands beside each part. Only
 * `Agent` actors and `Activity` objects are described: others are not written, and would be refused here.
 */
const languageMap = {
  // §4.2: RFC 5646 tags, at least one here.
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
  additionalProperties: { type: 'string' },
};
// §4.1: keys are IRIs.
const extensions = { type: 'object', propertyNames: { format: 'iri' } };

const activity = {
  // §2.4.4.1
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    objectType: { const: 'Activity' },
    id: { type: 'string', format: 'iri' },
    definition: {
      type: 'object',
      additionalProperties: false,
      properties: {
        name: languageMap,
        description: languageMap,
        type: { type: 'string', format: 'iri' },
        moreInfo: { type: 'string', format: 'iri' },
        extensions,
      },
    },
  },
};

const account = {
  // §2.4.2.4
  type: 'object',
  additionalProperties: false,
  required: ['homePage', 'name'],
  properties: { homePage: { type: 'string', format: 'iri' }, name: { type: 'string', minLength: 1 } },
};

const agent = {
  // §2.4.2.1 and §2.4.2.3: exactly one inverse functional identifier.
  type: 'object',
  additionalProperties: false,
  properties: {
    objectType: { const: 'Agent' },
    name: { type: 'string' },
    mbox: { type: 'string', pattern: '^mailto:[^@]+@[^@]+$' },
    mbox_sha1sum: { type: 'string', pattern: '^[0-9a-f]{40}$' },
    openid: { type: 'string', format: 'uri' },
    account,
  },
  oneOf: [{ required: ['mbox'] }, { required: ['mbox_sha1sum'] }, { required: ['openid'] }, { required: ['account'] }],
};

const score = {
  // §2.4.5.1
  type: 'object',
  additionalProperties: false,
  properties: {
    scaled: { type: 'number', minimum: -1, maximum: 1 },
    raw: { type: 'number' },
    min: { type: 'number' },
    max: { type: 'number' },
  },
};

const result = {
  // §2.4.5; durations: §4.6
  type: 'object',
  additionalProperties: false,
  properties: {
    score,
    success: { type: 'boolean' },
    completion: { type: 'boolean' },
    response: { type: 'string' },
    duration: {
      type: 'string',
      pattern: '^P(?!$)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$',
    },
    extensions,
  },
};

const activities = { type: 'array', items: activity };
const context = {
  // §2.4.6
  type: 'object',
  additionalProperties: false,
  properties: {
    registration: { type: 'string', format: 'uuid' },
    instructor: agent,
    contextActivities: {
      type: 'object',
      additionalProperties: false,
      properties: { parent: activities, grouping: activities, category: activities, other: activities },
    },
    revision: { type: 'string' },
    platform: { type: 'string' },
    language: { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' },
    extensions,
  },
};

/** §2.4: actor, verb and object are required; nothing else may stand in it. */
export const statementSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: false,
  required: ['actor', 'verb', 'object'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    actor: agent,
    verb: {
      // §2.4.3
      type: 'object',
      additionalProperties: false,
      required: ['id'],
      properties: { id: { type: 'string', format: 'iri' }, display: languageMap },
    },
    object: activity,
    result,
    context,
    timestamp: { type: 'string', format: 'date-time' },
    stored: { type: 'string', format: 'date-time' },
    authority: agent,
    version: { type: 'string', pattern: '^1\\.0(\\.\\d+)?$' },
  },
};
