// Reads one line of `ask --json` and holds it to the first promise: its quote stands in its text, letter for letter.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const expected = process.argv[2];
const { answered, answer, citations } = JSON.parse(readFileSync(0, 'utf8'));
assert.ok(answered, 'no answer');
const file = readFileSync(`corpus/${answer.source}.txt`, 'utf8');
const text = file.slice(file.indexOf('\n---\n') + '\n---\n'.length);
assert.equal(text.slice(answer.start, answer.end), answer.quote);
assert.ok(answer.quote.includes(expected), `another quote: ${answer.quote}`);
assert.equal(citations[0].source, answer.source);
