/** Rows of the logs that count something twice, or count more than there is. */
import { weekOf } from '../../lib/week.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Site } from '../../model/site.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft } from '../draft.ts';
import type { YamlFile } from '../yaml.ts';

export function logIssues({ logs, entries, site: { site } }: Draft): Issue[] {
  const { broadcasts, briefings, rota } = logs;
  const issues = [
    ...twiceIssues('broadcasts', broadcasts.yaml, broadcasts.rows, ({ on, time, station }) => [
      on,
      time,
      station,
    ]),
    ...twiceIssues('rota', rota.yaml, rota.rows, ({ on, office, role = '', hours }) => [
      on,
      office,
      role,
      hours,
    ]),
    ...rotaIssues(logs.rota, site),
    ...twiceIssues('briefings', briefings.yaml, briefings.rows, ({ on, what, office }) => [on, what, office]),
  ];
  issues.push(...unknownBulletins(logs, entries));
  const { yaml } = briefings;
  if (yaml === undefined || site === undefined) return issues;
  const offices = site.offices.map(({ id }) => id);
  const briefed = new Map<string, number>();
  for (const [index, { on, office, staff, first }] of briefings.rows.entries()) {
    const at = (field: string) => yaml.locate(['briefings', index, field]);
    if (!offices.includes(office)) {
      issues.push(issueAt(at('office'), 'entry/office', { office, known: offices.join(', ') }));
    }
    const year = on.slice(0, 4);
    const sum = (briefed.get(`${year} ${office}`) ?? 0) + first;
    briefed.set(`${year} ${office}`, sum);
    if (sum > staff) issues.push(issueAt(at('first'), 'log/too-many', { year, office, first: sum, staff }));
  }
  return issues;
}

function rotaIssues({ yaml, rows }: Draft['logs']['rota'], site: Site | undefined): Issue[] {
  if (yaml === undefined) return [];
  const offices = site?.offices.map(({ id }) => id);
  return rows.flatMap(({ on, until, office }, index) => {
    const at = (field: string) => yaml.locate(['rota', index, field]);
    const unknown = offices?.includes(office) === false;
    return [
      ...(until < on ? [issueAt(at('until'), 'log/order', { on, until })] : []),
      ...(unknown ? [issueAt(at('office'), 'entry/office', { office, known: offices.join(', ') })] : []),
    ];
  });
}

function unknownBulletins({ broadcasts: { yaml, rows } }: Draft['logs'], entries: Draft['entries']): Issue[] {
  const weeks = new Map(
    entries.flatMap(({ ref, facts }) =>
      facts !== undefined && 'week' in facts ? [[ref as string, facts.week] as const] : [],
    ),
  );
  return rows.flatMap(({ bulletin, on }, index) => {
    if (yaml === undefined || bulletin === undefined) return [];
    const at = yaml.locate(['broadcasts', index, 'bulletin']);
    const week = weeks.get(bulletin);
    if (week === undefined) {
      // A programme with faults has findings of its own.
      if (entries.some(({ ref, facts }) => ref === bulletin && facts === undefined)) return [];
      return [issueAt(at, 'log/bulletin', { bulletin, known: [...weeks.keys()].join(', ') || '–' })];
    }
    const own = weekOf(on).name;
    return own === week ? [] : [issueAt(at, 'log/other-week', { bulletin, week, on, own })];
  });
}

function twiceIssues<Row>(
  name: string,
  yaml: YamlFile | undefined,
  rows: readonly Row[],
  same: (row: Row) => readonly string[],
): Issue[] {
  const seen = new Map<string, FieldPath>();
  return rows.flatMap((row, index) => {
    const words = same(row).join(', ');
    const before = seen.get(words);
    seen.set(words, before ?? [name, index]);
    if (before === undefined || yaml === undefined) return [];
    const values = { line: yaml.locate(before).line, row: words };
    return [issueAt(yaml.locate([name, index]), 'log/twice', values)];
  });
}
