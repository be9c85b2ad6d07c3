/** Coordinates lie inside the commune. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft } from '../draft.ts';
import { valueAt } from '../field-path.ts';
import type { YamlFile } from '../yaml.ts';

export function pointIssues({ site: { site, yaml }, entries }: Draft): Issue[] {
  if (site === undefined || yaml === undefined) return [];
  return [
    ...pointIssue(site, yaml, ['centre']),
    ...entries.flatMap(({ main }) =>
      main === undefined ? [] : pointIssue(site, main.yaml, ['coordinates']),
    ),
  ];
}

/** Looks at what was typed: swapped coordinates are no latitude, so the schema has turned them down. */
function pointIssue({ bounds }: Site, yaml: YamlFile, path: FieldPath): Issue[] {
  const lat = valueAt(yaml.data, [...path, 'lat']);
  const lon = valueAt(yaml.data, [...path, 'lon']);
  if (typeof lat !== 'number' || typeof lon !== 'number') return [];
  if (isInside(lat, lon, bounds)) return [];
  const id = isInside(lon, lat, bounds) ? 'entry/swapped' : 'entry/outside';
  if (id === 'entry/outside' && Math.abs(lat) > 90) return [];
  const { south, north, west, east } = bounds;
  const box = `${south}–${north}, ${west}–${east}`;
  return [issueAt(yaml.locate([...path, 'lat']), id, { lat, lon, bounds: box })];
}

function isInside(lat: number, lon: number, { south, north, west, east }: Site['bounds']): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
