import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe } from 'vitest';
import { type Example, edge, expectCaught, type Form, formSender, numbers } from './examples.js';
import type { FILE_RULES } from './rules/files.js';
import { test } from './start-fixture.js';

const gallery = (name: string, description = 'A chart') => ({
  flags: MessageFlags.IsComponentsV2,
  components: [
    { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] },
  ],
});
const picture = (body: object): Form => ({ body, files: [['files[0]', 'chart.png', 1]] });

const RULES: Readonly<Record<keyof typeof FILE_RULES, Example<Form>>> = {
  fileCount: edge(
    (count) => ({ files: numbers(count).map((n) => [`files[${n}]`, `${n}.png`, 1] as const) }),
    10,
  ),
  fileSize: edge((size) => ({ files: [['files[0]', 'chart.png', size]] }), 10 * 1024 * 1024),
  fileFields: {
    wrong: {
      files: [
        ['files[0]', 'a.png', 1],
        ['files[0]', 'b.png', 1],
      ],
    },
    right: {
      files: [
        ['files[0]', 'a.png', 1],
        ['files[1]', 'b.png', 1],
      ],
    },
  },
  filesShown: {
    wrong: picture({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.TextDisplay, content: 'x' }],
    }),
    right: picture(gallery('chart.png')),
  },
};

/** What Discord's own description says. */
const DESCRIBED: Readonly<Record<string, Example<Form>>> = {
  'a description of a file over 1,024': edge(
    (length) => picture({ attachments: [{ id: '0', description: 'x'.repeat(length) }] }),
    1_024,
  ),
  'a description of a picture over 1,024': edge(
    (length) => picture(gallery('chart.png', 'x'.repeat(length))),
    1_024,
  ),
  'an empty description of a picture': {
    wrong: picture(gallery('chart.png', '')),
    right: picture(gallery('chart.png', 'x')),
  },
};

/** Rules for any message, where its files matter. */
const OTHERS: Readonly<Record<string, Example<Form>>> = {
  mediaUploaded: {
    wrong: { ...picture(gallery('other.png')), files: [] },
    right: picture(gallery('chart.png')),
  },
  attachmentsUploaded: {
    wrong: picture({ attachments: [{ id: '1' }] }),
    right: picture({ attachments: [{ id: '0' }] }),
  },
};

describe('caught in the files of a message', () => {
  for (const [rule, example] of Object.entries({ ...RULES, ...OTHERS })) {
    test(`${rule}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, await formSender(discord), rule, example);
    });
  }

  for (const [what, example] of Object.entries(DESCRIBED)) {
    test(`${what}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, await formSender(discord), 'schema', example);
    });
  }

  test('a field that is none of a file', async ({ start }) => {
    const discord = await start();
    await expectCaught(discord, await formSender(discord), 'fileFields', {
      wrong: { files: [['file', 'a.png', 1]] },
      right: { files: [['files[7]', 'a.png', 1]] },
    });
  });
});
