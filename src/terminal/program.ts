import { Command, type CommanderError } from 'commander';
import type { Translate } from '../locales/index.js';

export interface CorpusOptions {
  readonly corpus?: string;
}

export interface ListOptions extends CorpusOptions {
  readonly json?: true;
}

export interface AskOptions extends ListOptions {
  readonly source?: string;
}

/** What each subcommand does once the command line is understood. */
export interface Actions {
  start(options: CorpusOptions): Promise<void>;
  chat(options: CorpusOptions): Promise<void>;
  ask(questions: readonly string[], options: AskOptions): Promise<void>;
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
    .configureHelp({ styleTitle: (title) => bold(translated(title, t)) })
    .helpCommand('help [command]', t('cli.command.help'));
  const dressed = (command: Command, name: CommandName): Command =>
    command
      .description(t(`cli.command.${name}`))
      .version(version, '-V, --version', t('cli.option.version'))
      .helpOption('-h, --help', t('cli.option.help'))
      .addHelpText('after', `\n${bold(t('cli.heading.examples'))}\n${t(`cli.example.${name}`)}`);
  const subcommand = (name: SubcommandName) => dressed(program.command(name), name);
  const corpus = ['--corpus <folder>', t('cli.option.corpus')] as const;
  const json = ['--json', t('cli.option.json')] as const;

  dressed(program, 'verbatim');
  subcommand('start')
    .option(...corpus)
    .action(actions.start);
  subcommand('chat')
    .option(...corpus)
    .action(actions.chat);
  subcommand('ask')
    .argument('[question...]', t('cli.argument.question'))
    .option('--source <id>', t('cli.option.source'))
    .option(...json)
    .option(...corpus)
    .action(actions.ask);
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
    case 'commander.excessArguments':
      return t('cli.error.tooMany', { name });
    default:
      return message;
  }
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
