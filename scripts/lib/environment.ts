/** Whether the command runs unattended, on a machine that checks what was committed. */
export function isContinuousIntegration(): boolean {
  return /^(?:true|1)$/iu.test(process.env['CI'] ?? '');
}
