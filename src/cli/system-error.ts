/** What the system said of a file or folder. */
export type SystemError = NodeJS.ErrnoException & { readonly path: string };

/** Whether an error is the system's word on a path. */
export function isSystemError(error: unknown): error is SystemError {
  const { code, syscall, path } = error as Partial<SystemError>;
  return error instanceof Error && [code, syscall, path].every((field) => typeof field === 'string');
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder; name a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'it is a file; name a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
};

/** Why the system refused, in words; what there are no words for, by its code. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return WHY[code ?? ''] ?? code ?? message;
}

/** `models.json: cannot be read: no permission` */
export function systemErrorText(error: SystemError): string {
  const isReading = /^(?:open|read|stat|lstat|scandir|opendir)$/.test(error.syscall!);
  return `${error.path}: cannot be ${isReading ? 'read' : 'written'}: ${reasonOf(error)}`;
}
