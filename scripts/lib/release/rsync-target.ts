/**
 * A folder on another machine, reached by ssh and filled by rsync; laid out as `folder-target.ts` says. The upload goes
 * to a folder of its own, unchanged files as further names of the live ones. One script at the host then looks whether
 * everything has come, names the release and switches the link by one rename.
 */
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { parseRelease, RECORD_FILE, releaseText, type Release } from './release.ts';
import type { SiteTarget } from './target.ts';
import { Stop } from '../failure.ts';
import { noReleaseBefore, notOurs, nothingLive } from './words.ts';

/** Exit codes of our scripts, beyond those that shells and ssh have. */
const NOT_OURS = 41;
const INCOMPLETE = 42;
const NO_PARENT = 43;

/** Says which release is live, if any; $1 is the served folder. */
const LOOK = `
to=$1
[ -d "$(dirname "$to")" ] || exit ${NO_PARENT}
if [ -L "$to" ]; then
  case "$(readlink "$to")" in "$(basename "$to").releases/"*) ;; *) exit ${NOT_OURS} ;; esac
elif [ -d "$to" ]; then
  [ -z "$(ls -A "$to")" ] || exit ${NOT_OURS}
elif [ -e "$to" ]; then exit ${NOT_OURS}
fi
`;

/** Prints the record of the live release. */
const READ_LIVE = `${LOOK}
[ ! -e "$to/${RECORD_FILE}" ] || cat "$to/${RECORD_FILE}"
`;

/** Prints the record of the release $2; nothing where there is none. */
const READ_RELEASE = `
[ ! -e "$1.releases/$2/${RECORD_FILE}" ] || cat "$1.releases/$2/${RECORD_FILE}"
`;

/** Makes room for the upload of $2. */
const PREPARE = `${LOOK}
set -e
mkdir -p "$to.releases"
for old in "$to.releases/"*.partial; do
  [ "$old" = "$to.releases/$2.partial" ] || rm -rf "$old"
done
`;

/** Points the served folder to the release $2; some systems know one option of mv, some the other. */
const SWITCH = `
next="$to.releases/next"
rm -f "$next"
ln -s "$(basename "$to").releases/$2" "$next"
[ -L "$to" ] || [ ! -d "$to" ] || rmdir "$to"
mv -fT "$next" "$to" 2>/dev/null || mv -fh "$next" "$to"
`;

/**
 * Names the upload of $2, which must have $3 files, and switches to it; of the others only $4 is kept. The record comes
 * by standard input.
 */
const RELEASE = `${LOOK}
set -e
partial="$to.releases/$2.partial"
[ "$(find "$partial" -type f | wc -l)" -eq "$3" ] || exit ${INCOMPLETE}
cat > "$partial/${RECORD_FILE}"
chmod -R u=rwX,go=rX "$partial"
rm -rf "$to.releases/$2"
mv "$partial" "$to.releases/$2"
${SWITCH}
for old in "$to.releases/"*/; do
  case "$(basename "$old")" in "$2"|"$4"|next) ;; *) rm -rf "$old" ;; esac
done
`;

const BACK = `${LOOK}
set -e
[ -d "$to.releases/$2" ]
${SWITCH}
`;

export function rsyncTarget(host: string, path: string): SiteTarget {
  const to = posix.normalize(path).replace(/(.)\/$/u, '$1');
  const shown = `${host}:${to}`;
  const remote = (script: string, words: readonly string[] = [], input = '') =>
    atHost({ host, shown }, script, [to, ...words], input);
  const live = () => {
    requireRsync();
    return parseRelease(remote(READ_LIVE));
  };
  return {
    shown,
    live,
    publish: (dist, release) => {
      if (release.id === live()?.id) return;
      remote(PREPARE, [release.id]);
      upload(dist, `${host}:${to}.releases/${release.id}.partial/`, release);
      remote(RELEASE, [release.id, String(release.files), release.before ?? ''], releaseText(release));
    },
    rollback: () => {
      const from = live();
      if (from === undefined) throw new Stop(nothingLive(shown));
      const before = from.before === null ? undefined : parseRelease(remote(READ_RELEASE, [from.before]));
      if (before === undefined) throw new Stop(noReleaseBefore(from));
      remote(BACK, [before.id]);
      return { from, to: before };
    },
  };
}

function requireRsync(): void {
  if (spawnSync('rsync', ['--version']).error === undefined) return;
  throw new Stop(
    'Máy này chưa có rsync. Cài rồi chạy lại: Debian, Ubuntu "sudo apt install rsync"; macOS có sẵn; ' +
      'Windows dùng WSL. Hoặc đăng bằng git: --to git:ten-nhanh. (rsync is not installed.)',
  );
}

function upload(dist: string, to: string, { before }: Release): void {
  const link = before === null ? [] : [`--link-dest=../${before}`];
  const { status, error } = spawnSync('rsync', ['-rlt', '--delete', '--checksum', ...link, `${dist}/`, to], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0 && error === undefined) return;
  throw new Stop(
    'Chưa tải lên xong; khách vẫn thấy bản cũ. Hãy kiểm tra mạng, quyền ở máy chủ, rồi chạy lại. ' +
      `(rsync ended with ${status ?? error?.message}; the live site is as before.)`,
  );
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Runs a script at the host. What it prints is returned. */
function atHost(
  { host, shown }: { host: string; shown: string },
  script: string,
  words: readonly string[],
  input: string,
): string {
  const command = `sh -c ${quoted(script)} sh ${words.map(quoted).join(' ')}`;
  const { status, error, stdout, stderr } = spawnSync('ssh', ['--', host, command], {
    input,
    encoding: 'utf8',
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    throw new Stop('Máy này chưa có ssh. Hãy cài OpenSSH rồi chạy lại. (ssh is not installed.)');
  }
  if (status === 0) return stdout;
  if (status === NOT_OURS) throw new Stop(notOurs(shown));
  if (status === NO_PARENT) {
    throw new Stop(
      `Ở máy chủ không có thư mục cha của ${shown}. Hãy kiểm tra --to. (No such folder at the host.)`,
    );
  }
  if (status === INCOMPLETE) {
    throw new Stop(
      'Ở máy chủ thiếu hoặc thừa tệp so với bản vừa dựng, nên không đăng. Hãy chạy lại. (The upload is not whole.)',
    );
  }
  throw new Stop(
    `Không làm được ở ${shown}; khách vẫn thấy bản cũ. Hãy thử "ssh ${host}" trước. (${(stderr || error?.message || '').trim()})`,
  );
}
