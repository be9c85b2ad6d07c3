import { describe, expect, it } from 'vitest';
import { ownRecording } from '../catalog/recording.ts';
import { issueText } from '../reports/issue-text.ts';
import { readChanged } from '../testing/content.ts';
import { addFields, RELIC, RELIC_EN } from '../testing/faults/fault.ts';
import { silentM4a, silentMp3, silentOgg } from '../testing/sounds.ts';
import { heavyIssue, namedRecordings, soundIssue, type NamedRecording } from './issues.ts';
import { readSound } from './read.ts';

const RECORDING: NamedRecording = {
  name: 'ke-chuyen.mp3',
  path: 'relics/dinh-mau/ke-chuyen.mp3',
  size: 1000,
  origin: { file: RELIC, line: 48 },
  inClip: false,
};

describe('readSound', () => {
  it.each([
    ['mp3', silentMp3(5)],
    ['m4a', silentM4a(5)],
    ['ogg', silentOgg(5)],
  ])('tells the length of an %s', async (type, bytes) => {
    const sound = await readSound(bytes);
    expect(sound.type).toBe(type);
    expect(sound.type === undefined ? 0 : sound.seconds).toBeCloseTo(5, 1);
  });

  it.each([
    ['text', Buffer.from('ghi âm')],
    ['an MP3 without a whole frame', silentMp3(1).subarray(0, 100)],
    ['nothing but zeros', new Uint8Array(1000)],
  ])('knows no sound in %s', async (_name, bytes) => {
    expect((await readSound(bytes)).type).toBeUndefined();
  });
});

describe('the findings about a recording', () => {
  it('say what a file is that cannot be played, and what to do', async () => {
    const issue = soundIssue(RECORDING, await readSound(Buffer.from('ghi âm')));
    expect(issue).toMatchObject({ id: 'recording/format', file: RELIC, line: 48 });
    expect(issue && issueText(issue, 'vi').mend).toContain('xuất thành MP3 hoặc M4A');
  });

  it('warn of what many iPhones do not play', async () => {
    expect(soundIssue(RECORDING, await readSound(silentOgg(5)))).toMatchObject({ severity: 'warning' });
    expect(soundIssue(RECORDING, await readSound(silentMp3(5)))).toBeUndefined();
  });

  it('refuse for a clip what is longer than one', async () => {
    const music = { ...RECORDING, inClip: true };
    const issue = soundIssue(music, await readSound(silentMp3(31)));
    expect(issue && issueText(issue, 'vi').what).toBe(
      'Tệp ke-chuyen.mp3 dài 31 giây; phim ngắn chỉ nhận âm thanh tới 30 giây.',
    );
    expect(soundIssue(music, await readSound(silentOgg(30)))).toBeUndefined();
    expect(soundIssue(music, await readSound(Buffer.from('nhạc')))).toMatchObject({ id: 'recording/format' });
  });

  it('refuse what is too heavy for a weak signal', () => {
    const issue = heavyIssue({ ...RECORDING, size: 40 * 1024 * 1024 });
    expect(issue && issueText(issue, 'vi').what).toBe('Tệp ghi âm ke-chuyen.mp3 nặng 40 MB, quá mức 15 MB.');
    expect(heavyIssue(RECORDING)).toBeUndefined();
  });
});

describe('a text', () => {
  const changes = {
    [RELIC]: addFields('recording:\n  file: ke-chuyen.mp3'),
    'relics/dinh-mau/ke-chuyen.mp3': silentMp3(1),
  };

  it('has the recording of its own file, and no other', () => {
    const { catalog, draft, issues } = readChanged(changes);
    expect(issues).toEqual([]);
    const texts = catalog?.entry('relics/dinh-mau').texts;
    const file = (locale: string) => {
      const text = texts?.get(locale);
      return text && ownRecording(text)?.file;
    };
    expect([file('vi'), file('en')]).toEqual(['ke-chuyen.mp3', undefined]);
    expect(draft && namedRecordings(draft).map(({ path, origin }) => [path, origin.line])).toEqual([
      ['relics/dinh-mau/ke-chuyen.mp3', 47],
    ]);
  });

  it('may be recorded in a translation alone', () => {
    const { [RELIC]: _main, ...sound } = changes;
    const { issues } = readChanged({ ...sound, [RELIC_EN]: addFields('recording:\n  file: ke-chuyen.mp3') });
    expect(issues).toEqual([]);
  });
});
