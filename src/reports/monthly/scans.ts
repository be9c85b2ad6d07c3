/**
 * Scans of placards as a server's access log tells of them. What is left out is published with every report
 * (`SCAN_RULE`); an address is only compared while the log is read, and is part of no result.
 */

/** What of a line is looked at. */
export interface LogRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly address: string;
  readonly agent: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export const SCAN_RULE =
  'Một lượt quét là một lần mở địa chỉ của biển. Không tính: máy tự động (bot), yêu cầu không phải GET, yêu cầu bị lỗi (mã từ 400), và những lần cùng một điện thoại (cùng địa chỉ mạng, cùng trình duyệt) mở lại cùng một biển trong vòng 30 phút. Địa chỉ mạng chỉ dùng để so trong lúc đọc nhật ký, không ghi lại ở đâu.';

const REPEAT_MS = 30 * 60_000;
const BOT =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|monitor|headless|curl|wget|python|java\/|go-http|^-?$/iu;

/** Phones that are remembered at once; the one seen longest ago is forgotten first. */
const MOST_PHONES = 200_000;

const LINE =
  /^(\S+) \S+ .*?\[([^\]]+)\] "([A-Z]+) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/u;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Nothing for a line that is not whole or not a request. */
export function logRequest(line: string): LogRequest | undefined {
  const request = line.startsWith('{') ? fromJson(line) : fromText(line);
  return request !== undefined && Number.isFinite(request.at) ? request : undefined;
}

function fromText(line: string): LogRequest | undefined {
  const [, address, time, method, path, status, agent = ''] = LINE.exec(line) ?? [];
  if (address === undefined || time === undefined || method === undefined || path === undefined) return;
  return { at: clfTime(time), address, agent, method, path, status: Number(status) };
}

/** `10/Nov/2026:08:15:00 +0700` */
function clfTime(text: string): number {
  const [, day, name = '', year, clock = '', zone = ''] =
    /^(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.indexOf(name) / 3 + 1;
  return Date.parse(
    `${year}-${String(month).padStart(2, '0')}-${day}T${clock}${zone.slice(0, 3)}:${zone.slice(3)}`,
  );
}

function fromJson(line: string): LogRequest | undefined {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const inner = row['request'];
  const at = timeOf(row['ts'] ?? row['msec'] ?? row['time_iso8601'] ?? row['time_local']);
  const status = Number(row['status']);
  if (typeof inner === 'object' && inner !== null) {
    const request = inner as Record<string, unknown>;
    const headers = (request['headers'] ?? {}) as Record<string, readonly unknown[] | undefined>;
    const address = word(request['client_ip'] ?? request['remote_ip']);
    const agent = word((headers['User-Agent'] ?? headers['user-agent'])?.[0]);
    return { at, status, address, agent, method: word(request['method']), path: word(request['uri']) };
  }
  const [method = '', path = ''] = word(inner).split(' ');
  return {
    at,
    status,
    address: word(row['remote_addr']),
    agent: word(row['http_user_agent']),
    method: word(row['request_method']) || method,
    path: word(row['request_uri'] ?? row['uri']) || path,
  };
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeOf(value: unknown): number {
  if (typeof value === 'number') return value * 1000;
  if (typeof value !== 'string') return Number.NaN;
  if (/^\d+(?:\.\d+)?$/u.test(value)) return Number(value) * 1000;
  return value.includes('/') ? clfTime(value) : Date.parse(value);
}

/** Day in Vietnam, ISO 8601. */
function dayInVietnam(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);
}

export interface ScanCounts {
  /** By code; codes without a scan are 0. */
  readonly scans: ReadonlyMap<string, number>;
  /** Lines that could not be read. */
  readonly broken: number;
  /** Lines of the log that are about placards in the period, and were left out by the rule. */
  readonly leftOut: number;
}

export interface ScanCounter {
  readonly take: (line: string) => void;
  readonly result: () => ScanCounts;
}

/** @param period - first and last day, in Vietnam; `base` - folder of the site on its host */
export function scanCounter(
  codes: readonly string[],
  period: { readonly from: string; readonly to: string },
  base = '/',
): ScanCounter {
  const scans = new Map(codes.map((code) => [code, 0]));
  const seen = new Map<string, number>();
  let [broken, leftOut] = [0, 0];
  const isRepeat = ({ address, agent, at }: LogRequest, code: string): boolean => {
    const phone = `${code} ${address} ${agent}`;
    const last = seen.get(phone);
    // Clocks go back: a request that is a little earlier is a repeat, too.
    if (last !== undefined && Math.abs(at - last) < REPEAT_MS) return true;
    seen.delete(phone);
    seen.set(phone, at);
    for (const [oldest, time] of seen) {
      if (seen.size <= MOST_PHONES && at - time < REPEAT_MS) break;
      seen.delete(oldest);
    }
    return false;
  };
  return {
    take(line) {
      if (line.trim() === '') return;
      const request = logRequest(line);
      if (request === undefined) {
        broken += 1;
        return;
      }
      const path = request.path.replace(/[?#].*$/u, '');
      const rest = path.startsWith(base) ? path.slice(base.length) : '';
      const code = rest.replace(/\/$/u, '').toUpperCase();
      const count = scans.get(code);
      const day = dayInVietnam(request.at);
      if (count === undefined || day < period.from || day > period.to) return;
      const isPerson = request.method === 'GET' && request.status < 400 && !BOT.test(request.agent);
      if (isPerson && !isRepeat(request, code)) scans.set(code, count + 1);
      else leftOut += 1;
    },
    result: () => ({ scans: new Map(scans), broken, leftOut }),
  };
}
