import type { Child } from './child.js';

/** Why the local environment cannot run, with the last output of the part that failed. */
export class LocalFault extends Error {
  constructor(
    message: string,
    readonly lines: string[] = [],
  ) {
    super(message);
  }

  static ofEndedChild(child: Child, ending: string): LocalFault {
    return new LocalFault(
      `${child.name} avslutades oväntat / ended unexpectedly (${ending})`,
      child.lastLines(),
    );
  }

  toText(): string {
    const output = this.lines.map((line) => `  | ${line}`);
    return [`\n✗ ${this.message}`, ...output, ''].join('\n');
  }
}
