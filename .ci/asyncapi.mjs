// Validates an AsyncAPI document, its Avro schemas included: node asyncapi.mjs FILE. Run by .ci/asyncapi, beside its node_modules.
import { Parser } from '@asyncapi/parser';
import { AvroSchemaParser } from '@asyncapi/avro-schema-parser';
import { readFileSync } from 'node:fs';

const parser = new Parser();
parser.registerSchemaParser(AvroSchemaParser());
const { document, diagnostics } = await parser.parse(readFileSync(process.argv[2], 'utf8'));
const faults = diagnostics.filter((found) => found.severity <= 1); // errors and warnings; what is below is taste
faults.forEach((found) => console.error(`${found.path.join('.')}: ${found.message}`));
if (!document || faults.length > 0) {
    process.exit(1);
}
console.log(`asyncapi: ${document.version()}, ${document.channels().all().length} channels, ${document.messages().all().length} messages`);
