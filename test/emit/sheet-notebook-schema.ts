/** What nbformat 4.5 demands of a notebook with Markdown cells, as JSON Schema; after the schema published with nbformat. */
const mime = { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } };

export const NOTEBOOK = {
  type: 'object',
  additionalProperties: false,
  required: ['metadata', 'nbformat_minor', 'nbformat', 'cells'],
  properties: {
    metadata: {
      type: 'object',
      properties: { language_info: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    },
    nbformat_minor: { type: 'integer', minimum: 5 },
    nbformat: { type: 'integer', minimum: 4, maximum: 4 },
    cells: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'cell_type', 'metadata', 'source'],
        properties: {
          id: { type: 'string', pattern: '^[a-zA-Z0-9-_]+$', minLength: 1, maxLength: 64 },
          cell_type: { enum: ['markdown'] },
          metadata: { type: 'object' },
          attachments: { type: 'object', additionalProperties: mime },
          source: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
        },
      },
    },
  },
};
