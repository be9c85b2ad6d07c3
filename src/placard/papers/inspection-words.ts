/** What is looked at on every placard, the same on paper and in the table. */
export const CHECKS = ['Còn nguyên', 'Quét đúng', 'Không bị dán đè', 'Sạch'] as const;
