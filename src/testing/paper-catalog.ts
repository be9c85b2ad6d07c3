/** The small commune with placards in every state, for tests of the papers. */
import type { Catalog } from '../catalog/catalog.ts';
import { changedFiles, readFiles, type FileChanges, type FileMap } from './content.ts';

function placardFile(facts: string): string {
  return `${facts.trim()}
format: a5
readingDistanceCm: 60
setting: outdoor
issuedOn: '2026-11-20'
`;
}

const ADDED: FileMap = {
  'placards/4M73.yaml': placardFile(`
opens: services/khai-sinh
at: places/trung-tam-mau
spot: { vi: cạnh cửa chính, en: by the main door }
status: hung
printedOn: '2026-11-21'
printedAddress: HTTPS://MAU.EXAMPLE.VN/4M73/
hungOn: '2026-11-22'`),
  'placards/5B7K.yaml': placardFile(`
opens: relics/gieng-mau
at: relics/gieng-mau
spot: { vi: bên giếng, en: by the well }
status: retired
retiredOn: '2026-11-23'
successor: 7K3Q
reason: { vi: Biển cũ bị gãy., en: The sign broke. }`),
};

export function paperCatalog(changes: FileChanges = {}): Catalog {
  const { catalog, issues } = readFiles({ ...changedFiles(changes), ...ADDED });
  if (catalog === undefined) throw new Error(JSON.stringify(issues));
  return catalog;
}
