import { describe, expect, it } from 'vitest';
import { renderSources, sourceLine } from '../../src/terminal/sources.js';
import { aid, bare, plainScreen } from './fakes.js';

describe('the list of sources', () => {
  it('says of each what to call it, what it is and where it comes from', () => {
    expect(
      renderSources(
        [
          { ...aid, author: 'A. Writer', licence: 'CC0' },
          { ...bare, language: 'es' },
        ],
        plainScreen(),
        'en',
      ),
    ).toBe(
      [
        'news/aid',
        '    Aid in 1975 · The Gazette · May 2025',
        '    English · 1 passage · A. Writer · CC0',
        '    https://example.org/সাহায্য',
        '',
        'bare',
        '    সম্পর্ক',
        '    Spanish · 1 passage',
        '',
      ].join('\n'),
    );
  });

  it('is in Bengali for who reads Bengali', () => {
    expect(renderSources([aid], plainScreen(), 'bn')).toContain('মে ২০২৫\n    ইংরেজি · ১টি অনুচ্ছেদ\n');
  });

  it('shows no address that a browser should not open', () => {
    expect(renderSources([{ ...aid, url: 'javascript:alert(1)' }], plainScreen(), 'en')).not.toContain(
      'alert',
    );
  });

  it('shows the tag of a language that has no name', () => {
    expect(renderSources([{ ...bare, language: 'x' }], plainScreen(), 'en')).toContain('    x · ');
  });

  it('is a JSON object for each where it is asked for', () => {
    expect(JSON.parse(sourceLine(bare))).toEqual({
      id: 'bare',
      title: 'সম্পর্ক',
      language: 'bn',
      passages: 1,
      format: 'plain',
    });
  });
});
