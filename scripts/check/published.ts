import { Ajv2020 } from 'ajv/dist/2020.js';
import { PUBLISHED_NAMES } from '../../lib/views/published-schemas.ts';
import { readFile, type BuiltCheck } from './site.ts';

export const publishedData: BuiltCheck = {
  name: 'published data fits its published schema',
  run: (site) =>
    PUBLISHED_NAMES.flatMap((name) => {
      const [data, schema, table] = [`/data/${name}.json`, `/schema/${name}.schema.json`, `/data/${name}.csv`];
      const missing = [data, schema, table].filter((file) => !site.files.has(file));
      if (missing.length > 0) return missing.map((file) => `${file}: is missing`);
      const read = (file: string): unknown => JSON.parse(readFile(site, file).toString('utf8'));
      const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
      const validate = ajv.compile(read(schema) as object);
      if (validate(read(data))) return [];
      return (validate.errors ?? [])
        .slice(0, 20)
        .map((error) => `${data}${error.instancePath}: ${error.message ?? 'does not fit'}`);
    }),
};
