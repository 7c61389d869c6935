#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from './answer/answerer.js';
import type { Answerer, Reply } from './answer/reply.js';
import { type Config, parseConfig, parseDiscordConfig, parseRegistrationConfig } from './config.js';
import { type Corpus, loadCorpus } from './corpus/load.js';
import { type Translate, translator } from './locales/index.js';
import { ask } from './terminal/ask.js';
import { renderChanges } from './terminal/changes.js';
import { checkCode, checkCorpus, findingLines, renderFindings } from './terminal/check.js';
import { EXIT_CODE } from './terminal/exit-code.js';
import { describeFault } from './terminal/fault.js';
import { replyLine } from './terminal/json.js';
import type { Setting } from './terminal/labels.js';
import { interfaceLanguage } from './terminal/language.js';
import { linesOf } from './terminal/lines.js';
import {
  type DrawnLookup,
  type Lookup,
  showChart,
  showFacts,
  showQuoteCheck,
  showTimeline,
} from './terminal/lookup.js';
import { problemLine, problemWords } from './terminal/problem.js';
import {
  type AskOptions,
  type CorpusOptions,
  createProgram,
  type FactsOptions,
  type ListOptions,
  type PictureOptions,
  type TimelineOptions,
} from './terminal/program.js';
import { type Screen, screenOf } from './terminal/screen.js';
import { endWithReader, write } from './terminal/write.js';
import { openLexicon } from './text/lexicon-files.js';

const ROOT = new URL('../', import.meta.url);
const { env, stdin, stdout, stderr } = process;

process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});
endWithReader(stdout);
endWithReader(stderr);
try {
  loadEnvironmentFile();
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string };
  const actions = {
    start,
    chat: chatInTerminal,
    ask: answerQuestions,
    facts: listFacts,
    timeline: listEvents,
    chart: chartFigures,
    quote: checkQuote,
    register,
    check,
    sources: listSources,
  };
  await createProgram(words(), version, actions).parseAsync();
} catch (error) {
  fail(error);
}

async function start(options: CorpusOptions): Promise<void> {
  const config = parseDiscordConfig(env);
  const { token } = config;
  if (token === undefined) {
    stderr.write(`${words()('terminal.noToken')}\n`);
    return converse(await openAnswerer(config, options));
  }
  // Discord's client is big and slow to load: only what needs it waits for it.
  const [{ createLogger }, { runBot }] = await Promise.all([import('./log.js'), import('./start.js')]);
  const logger = createLogger(config.logLevel ?? 'info', stderr, [token]);
  const corpus = await loadCorpus(corpusFolder(config, options));
  for (const problem of corpus.problems) {
    const { file, line, severity } = problem;
    logger.warn({ file, line, severity }, problemWords(problem, translator('en')));
  }
  await runBot(answererOf(corpus), { ...config, token }, logger, words());
  // Discord's client may still hold idle connections.
  process.exit();
}

async function chatInTerminal(options: CorpusOptions): Promise<void> {
  await converse(await openAnswerer(parseConfig(env), options));
}

async function answerQuestions(questions: readonly string[], options: AskOptions): Promise<void> {
  const answerer = await openAnswerer(parseConfig(env), options);
  const asked = questions.length > 0 || stdin.isTTY ? questions : linesOf(stdin);
  const setting = settingOf(answerer);
  const format = options.json ? replyLine : await replyFormat(questions.length === 1, setting);
  const code = await ask({ answerer, questions: asked, source: options.source, out: stdout, format });
  if (code === EXIT_CODE.usage) stderr.write(`${words()('cli.error.noQuestion')}\n`);
  process.exitCode = code;
}

async function listFacts(
  about: readonly string[],
  { kind, source, page, ...options }: FactsOptions,
): Promise<void> {
  const query = {
    ...aboutOf(about),
    ...(kind !== undefined && { kind }),
    ...(source !== undefined && { source }),
  };
  process.exitCode = await showFacts(query, page, await lookup(options));
}

async function listEvents(
  about: readonly string[],
  { from, to, ...options }: TimelineOptions,
): Promise<void> {
  const query = { ...aboutOf(about), ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  process.exitCode = await showTimeline(query, await drawnLookup(options));
}

async function chartFigures(about: readonly string[], options: PictureOptions): Promise<void> {
  process.exitCode = await showChart(about.join(' '), await drawnLookup(options));
}

async function checkQuote(words: readonly string[], options: ListOptions): Promise<void> {
  process.exitCode = await showQuoteCheck(words.join(' '), await lookup(options));
}

async function lookup({ json, ...options }: ListOptions): Promise<Lookup> {
  const answerer = await openAnswerer(parseConfig(env), options);
  return { answerer, setting: settingOf(answerer), out: stdout, json: json === true };
}

async function drawnLookup({ picture, ...options }: PictureOptions): Promise<DrawnLookup> {
  return { ...(await lookup(options)), picture, notes: stderr };
}

function aboutOf(words: readonly string[]): { readonly about?: string } {
  return words.length === 0 ? {} : { about: words.join(' ') };
}

async function register(): Promise<void> {
  const config = parseRegistrationConfig(env);
  const { publishCommands } = await import('./start.js');
  await write(stdout, renderChanges(await publishCommands(config, words()), words()));
}

async function check(options: ListOptions): Promise<void> {
  const folder = corpusFolder(parseConfig(env), options);
  const findings = await checkCorpus(folder);
  await write(
    stdout,
    options.json ? findingLines(findings, words()) : renderFindings(findings, folder, words(), screen()),
  );
  process.exitCode = checkCode(findings);
}

async function listSources(options: ListOptions): Promise<void> {
  const { sources } = await openCorpus(parseConfig(env), options);
  const { renderSources, sourceLine } = await import('./terminal/sources.js');
  await write(
    stdout,
    options.json ? sources.map(sourceLine).join('') : renderSources(sources, screen(), language()),
  );
}

/** Questions at a prompt, or one a line where no person types. */
async function converse(answerer: Answerer): Promise<void> {
  if (stdin.isTTY) {
    const { chat } = await import('./terminal/chat.js');
    return chat({ answerer, input: stdin, out: stdout, screen, language: language() });
  }
  await ask({
    answerer,
    questions: linesOf(stdin),
    out: stdout,
    format: await replyFormat(false, settingOf(answerer)),
  });
}

/**
 * How a person reads a reply in a terminal; below its question where more than one was asked. Measuring columns is slow
 * to load: JSON and Discord do without.
 */
async function replyFormat(
  isOnly: boolean,
  setting: Setting,
): Promise<(question: string, reply: Reply) => string> {
  const { renderExchange, renderReply } = await import('./terminal/reply.js');
  return (question, reply) =>
    isOnly ? renderReply(reply, setting) : renderExchange(question, reply, setting);
}

async function openAnswerer(config: Config, options: CorpusOptions): Promise<Answerer> {
  return answererOf(await openCorpus(config, options));
}

/** The texts that can be read; of the files that cannot, the person is told. */
async function openCorpus(config: Config, options: CorpusOptions): Promise<Corpus> {
  const folder = corpusFolder(config, options);
  const corpus = await loadCorpus(folder);
  for (const problem of corpus.problems) {
    if (problem.severity !== 'error') continue;
    stderr.write(`${problemLine(problem, folder, words(), screenOf(stderr, env))}\n`);
  }
  return corpus;
}

function answererOf({ sources, concepts }: Corpus): Answerer {
  return createAnswerer(sources, { lexicon: openLexicon(concepts) });
}

function corpusFolder(config: Config, options: CorpusOptions): string {
  return options.corpus || config.corpusFolder || fileURLToPath(new URL('corpus', ROOT));
}

function settingOf({ sources }: Answerer): Setting {
  return { screen: screen(), language: language(), sources };
}

function screen(): Screen {
  return screenOf(stdout, env);
}

function language(): string {
  return interfaceLanguage(env);
}

function words(): Translate {
  return translator(language());
}

/** `.env` in the working folder, if there is one. What the environment has already wins. */
function loadEnvironmentFile(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function fail(error: unknown): void {
  const debug = env['LOG_LEVEL'] === 'debug' || env['LOG_LEVEL'] === 'trace';
  const { lines, code } = describeFault(error, { t: words(), screen: screenOf(stderr, env), debug });
  stderr.write(lines.map((line) => `${line}\n`).join(''));
  process.exitCode = code;
}
