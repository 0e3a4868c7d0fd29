import { afterEach, beforeEach } from 'vitest';

/** React, and our own code, report real faults through `console.error`: a test that prints one has failed. */
const original = console.error;
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  console.error = (...parts: unknown[]) => {
    printed.push(parts.map(String).join(' '));
    original(...parts);
  };
});

afterEach(() => {
  console.error = original;
  if (printed.length > 0) throw new Error(`the test printed to console.error:\n${printed.join('\n')}`);
});
