import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { withGroupAsOne } from '../../src/operator-arguments.js';

const read = (...args: string[]) =>
  parseArgs({
    args: withGroupAsOne(args),
    options: { group: { type: 'string' }, at: { type: 'string' } },
    allowPositionals: true,
  });

it.each(['abc', '-2CppnpOT3E3zNNV6U1Gc5', '_x'])('reads a group whose id is %s', (id) => {
  const { values, positionals } = read('rebuild', '--group', id, '--at', 'then');
  expect({ ...values }).toEqual({ group: id, at: 'then' });
  expect(positionals).toEqual(['rebuild']);
});

it('leaves it to the parser to say that an id is missing', () => {
  expect(() => read('rebuild', '--group')).toThrow(/argument missing/);
  expect(() => read('rebuild', '--group', '--at', 'then')).toThrow(/ambiguous/);
});
