/**
 * Every rule that `npm run check` knows, with its wording. First sentence: what is wrong; second: what to do.
 * `{name}` stands for a value of the issue.
 */
export interface Wording {
  readonly what: string;
  readonly mend: string;
}

export const ISSUE_RULES = {
  'reference/missing': {
    vi: { what: 'Không có bài "{ref}".', mend: 'Sửa lại mục/tên-thư-mục cho đúng, hoặc bỏ dòng này.' },
    en: {
      what: 'There is no entry "{ref}".',
      mend: 'Correct the collection and folder, or remove this line.',
    },
  },
} as const satisfies Record<string, { readonly vi: Wording; readonly en: Wording }>;

export type IssueId = keyof typeof ISSUE_RULES;
