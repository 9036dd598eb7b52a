import type { TestProject } from 'vitest/node';
import { startAzurite } from '../../infra/local/start-azurite.js';

declare module 'vitest' {
  interface ProvidedContext {
    connectionString: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const azurite = await startAzurite();
  project.provide('connectionString', azurite.connectionString);
  return () => azurite.stop();
}
