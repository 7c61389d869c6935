import { Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { VALUE_KINDS, type ValueKind } from '../facts/value.js';
import type { Translate } from '../locales/index.js';
import { asciiDigits } from '../text/words.js';

export interface CorpusOptions {
  readonly corpus?: string;
}

export interface ListOptions extends CorpusOptions {
  readonly json?: true;
}

export interface AskOptions extends ListOptions {
  readonly source?: string;
}

export interface FactsOptions extends AskOptions {
  readonly kind?: ValueKind;
  readonly page?: number;
}

export interface PictureOptions extends ListOptions {
  /** File to draw into. */
  readonly picture?: string;
}

export interface TimelineOptions extends PictureOptions {
  readonly from?: string;
  readonly to?: string;
}

/** What each subcommand does once the command line is understood. */
export interface Actions {
  start(options: CorpusOptions): Promise<void>;
  chat(options: CorpusOptions): Promise<void>;
  ask(questions: readonly string[], options: AskOptions): Promise<void>;
  facts(about: readonly string[], options: FactsOptions): Promise<void>;
  timeline(about: readonly string[], options: TimelineOptions): Promise<void>;
  chart(about: readonly string[], options: PictureOptions): Promise<void>;
  quote(words: readonly string[], options: ListOptions): Promise<void>;
  register(): Promise<void>;
  check(options: ListOptions): Promise<void>;
  sources(options: ListOptions): Promise<void>;
}

/**
 * The command line. Parsing it throws a `CommanderError` where it is wrong, and as well after `--help` and `--version`,
 * whose words are written by then: its `exitCode` is 0 after these.
 */
export function createProgram(t: Translate, version: string, actions: Actions): Command {
  const program = new Command('verbatim')
    .exitOverride()
    // A wrong command line is worded by who catches the error, in the person's language.
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => bold(translated(title, t)),
      // Commander would add the choices in English.
      optionDescription: ({ description }) => description,
    })
    .helpCommand('help [command]', t('cli.command.help'));
  const dressed = (command: Command, name: CommandName): Command =>
    command
      .description(t(`cli.command.${name}`))
      .version(version, '-V, --version', t('cli.option.version'))
      .helpOption('-h, --help', t('cli.option.help'))
      .addHelpText('after', `\n${bold(t('cli.heading.examples'))}\n${t(`cli.example.${name}`)}`);
  const subcommand = (name: SubcommandName) => dressed(program.command(name), name);
  const corpus = ['--corpus <folder>', t('cli.option.corpus')] as const;
  const kind = new Option('--kind <kind>', t('cli.option.kind', { kinds: VALUE_KINDS.join(', ') }));
  const json = ['--json', t('cli.option.json')] as const;
  const source = ['--source <id>', t('cli.option.source')] as const;
  const picture = ['--picture <file>', t('cli.option.picture')] as const;

  dressed(program, 'verbatim');
  subcommand('start')
    .option(...corpus)
    .action(actions.start);
  subcommand('chat')
    .option(...corpus)
    .action(actions.chat);
  subcommand('ask')
    .argument('[question...]', t('cli.argument.question'))
    .option(...source)
    .option(...json)
    .option(...corpus)
    .action(actions.ask);
  subcommand('facts')
    .argument('[about...]', t('cli.argument.about'))
    .addOption(kind.choices(VALUE_KINDS))
    .option(...source)
    .option('--page <number>', t('cli.option.page'), pageNumber)
    .option(...json)
    .option(...corpus)
    .action(actions.facts);
  subcommand('timeline')
    .argument('[about...]', t('cli.argument.about'))
    .option('--from <date>', t('cli.option.from'))
    .option('--to <date>', t('cli.option.to'))
    .option(...picture)
    .option(...json)
    .option(...corpus)
    .action(actions.timeline);
  subcommand('chart')
    .argument('<about...>', t('cli.argument.measure'))
    .option(...picture)
    .option(...json)
    .option(...corpus)
    .action(actions.chart);
  subcommand('quote')
    .argument('<text...>', t('cli.argument.text'))
    .option(...json)
    .option(...corpus)
    .action(actions.quote);
  subcommand('register').action(actions.register);
  subcommand('check')
    .option(...json)
    .option(...corpus)
    .action(actions.check);
  subcommand('sources')
    .option(...json)
    .option(...corpus)
    .action(actions.sources);
  return program;
}

/** Worded as Commander words a value that is none of some choices. */
function pageNumber(value: string): number {
  const number = asciiDigits(value);
  if (!/^0*[1-9]\d*$/.test(number)) throw new InvalidArgumentError('Allowed choices are 1, 2, 3 ….');
  return Number(number);
}

type SubcommandName = keyof Actions;
type CommandName = SubcommandName | 'verbatim';

/** What is wrong with the command line, in the person's language. It may repeat what was typed. */
export function usageProblem(error: CommanderError, t: Translate): string {
  const name = /'(.*)'/s.exec(error.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)$/.exec(error.message)?.[1];
  const problem = problemWords(error, name, t);
  return suggestion === undefined ? problem : `${problem} ${t('cli.error.suggestion', { suggestion })}`;
}

function problemWords({ code, message }: CommanderError, name: string, t: Translate): string {
  switch (code) {
    case 'commander.unknownCommand':
      return t('cli.error.unknownCommand', { name });
    case 'commander.unknownOption':
      return t('cli.error.unknownOption', { name });
    case 'commander.optionMissingArgument':
      return t('cli.error.missingValue', { name });
    case 'commander.missingArgument':
      return t('cli.error.missingArgument', { name });
    case 'commander.invalidArgument':
      return t('cli.error.badValue', badValue(message));
    case 'commander.excessArguments':
      return t('cli.error.tooMany', { name });
    default:
      return message;
  }
}

/** `error: option '--kind <kind>' argument 'x' is invalid. Allowed choices are date, place.` */
function badValue(message: string): { readonly name: string; readonly got: string; readonly wants: string } {
  const [, name = '', got = '', wants = ''] =
    /option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s.exec(message) ?? [];
  return { name, got, wants };
}

/** Commander's headings are the only words of its help that it doesn't take from us. */
function translated(title: string, t: Translate): string {
  switch (title) {
    case 'Usage:':
      return t('cli.heading.usage');
    case 'Arguments:':
      return t('cli.heading.arguments');
    case 'Options:':
      return t('cli.heading.options');
    case 'Commands:':
      return t('cli.heading.commands');
    default:
      return title;
  }
}

/** Commander takes the escape sequences out again where no terminal wants them. */
function bold(words: string): string {
  return `\u001B[1m${words}\u001B[22m`;
}
