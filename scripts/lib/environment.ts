/** Whether the command runs unattended, on a machine that checks what was committed. */
export function isContinuousIntegration(): boolean {
  return /^(?:true|1)$/iu.test(process.env['CI'] ?? '');
}

/** The day it is in Vietnam, ISO 8601. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
