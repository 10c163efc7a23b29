/** Whether an error is a failed system call, not what a library says of the bytes it was given. */
export function isSystemTrouble(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
