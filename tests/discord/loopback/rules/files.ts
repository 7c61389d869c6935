import { isComponentsV2, type MessageDraft } from '../message-draft.js';
import { mediaOf } from './links.js';
import { complain, type Rules, repeated } from './rule.js';

const MAX_FILES = 10;
/** 10 MiB, for each file. */
const MAX_SIZE = 10 * 1024 * 1024;

/** Rules for the files of a message. */
export const FILE_RULES = { fileCount, fileSize, fileFields, filesShown } satisfies Rules<MessageDraft>;

function fileCount({ fileNames }: MessageDraft) {
  const message = `Must be ${MAX_FILES} or fewer in length: ${fileNames.length}`;
  return complain(fileNames.length > MAX_FILES, ['attachments'], message);
}

function fileSize({ files }: MessageDraft) {
  return files.flatMap(({ name, data }) =>
    complain(data.byteLength > MAX_SIZE, [], `File ${name} is too large: ${data.byteLength} bytes`),
  );
}

/** Files are found by their field's number, to which the ids of `attachments` refer. */
function fileFields({ files }: MessageDraft) {
  const strange = files.filter(({ field }) => !/^files\[\d+\]$/.test(field));
  return [...strange, ...repeated(files, ({ field }) => field)].flatMap(({ field }) =>
    complain(true, [], `Not a field for one file: ${field}`),
  );
}

/** The bot's own promise: with Components V2, nobody sees a file that no component shows. */
function filesShown(draft: MessageDraft) {
  const shown = new Set(mediaOf(draft).map(({ url }) => url));
  return draft.fileNames.flatMap((name) =>
    complain(isComponentsV2(draft) && !shown.has(`attachment://${name}`), [], `No component shows ${name}`),
  );
}
