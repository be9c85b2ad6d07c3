/** Writes `content/README.md` from the schemas: `npm run content-readme`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentReadme } from '../src/reports/content-readme.ts';
import { PROJECT_ROOT } from './lib/command.ts';

writeFileSync(join(PROJECT_ROOT, 'content/README.md'), contentReadme());
