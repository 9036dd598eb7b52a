import { IMPERATIVE, INFINITIVE, PRESENT } from './lexicon/task-verbs.js';

export function isTaskStart(task: string, mayBeBare: boolean): boolean {
  const [verb = '', second = ''] = task
    .replace(/^(?:ska|skall|att|will|to|should|behover|far|maste) /, '')
    .split(' ');
  return (
    INFINITIVE.has(verb) ||
    PRESENT.has(verb) ||
    IMPERATIVE.has(verb) ||
    (mayBeBare && INFINITIVE.has(second))
  );
}
