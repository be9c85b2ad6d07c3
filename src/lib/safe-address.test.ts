import { expect, test } from 'vitest';
import { isSafeAddress } from './safe-address.ts';

test.each([
  'https://anlao.haiphong.gov.vn/tin?id=1#a:b',
  'HTTP://example.vn:8080',
  'mailto:ubnd@example.vn?subject=Hỏi',
  'tel:+842253870001',
  'geo:20.8153,106.5762?q=Núi%20Voi',
  '/relics/nui-voi/',
  '../nui-voi/#duong-den',
  'nui-voi?x=a:b',
  '#duong-den',
])('a link may lead to %s', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u200Bscript:alert(1)',
  'javascript%3Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  'blob:https://example.vn/1',
  'view-source:https://example.vn',
  'intent://scan/#Intent;end',
  'https:example.vn',
  'https://',
  'https://gov.vn@example.com/',
  'https://gov.vn:pass@example.com/',
  '//example.com',
  '/\\example.com',
  '\\\\example.com',
  'tel:*#06#',
  'mailto:javascript:alert(1)',
  'zalo.me:x',
])('a link may not lead to %j', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
