/** Where the editor keeps files: a folder of this computer, or a repository on a server of git. */
import { basename } from 'node:path';
import type { Storage } from '../../../src/editor/config.ts';
import { UsageError } from '../failure.ts';
import { EDITOR_PORT } from './serve.ts';

const KINDS = { gitea: '/api/v1', gitlab: '/api/v4' } as const;

/**
 * The folder that people choose in the browser. The editor asks for a server even then; this one is never asked
 * anything, for nobody logs in.
 */
export const LOCAL: Storage = {
  backend: {
    name: 'gitea',
    repo: 'xa/noi-dung',
    branch: 'main',
    base_url: `http://127.0.0.1:${EDITOR_PORT}`,
    api_root: `http://127.0.0.1:${EDITOR_PORT}/api/v1`,
  },
  root: '',
};

/**
 * @param address - `https://git.example.vn/xa/trang`
 * @param content - the content folder, at the same place in the repository
 */
export function remoteStorage(address: string, kind: string, content: string): Storage {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const repo = url?.pathname.replace(/^\/|\/$|\.git$/gu, '') ?? '';
  const api = Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (url?.protocol !== 'https:' || !/^[^/]+\/.+$/u.test(repo) || api === undefined) {
    throw new UsageError(
      '--repository nhận địa chỉ https://máy-chủ/chủ/kho, --kind nhận gitea hoặc gitlab. (They take an https address, gitea or gitlab.)',
    );
  }
  const { origin } = url;
  return {
    backend: { name: kind, repo, branch: 'main', base_url: origin, api_root: origin + api },
    root: `${basename(content)}/`,
  };
}
