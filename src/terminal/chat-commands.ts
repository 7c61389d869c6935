import type { Answerer, FactList, RankedPassage, Refusal } from '../answer/reply.js';
import { translator } from '../locales/index.js';
import { asciiDigits } from '../text/words.js';
import { renderChart } from './chart.js';
import { renderFacts } from './facts.js';
import { pageOf } from './pages.js';
import { paragraph } from './paragraph.js';
import { renderPassage } from './passage.js';
import { renderQuoteCheck } from './quote-check.js';
import { furtherPassages, renderReply } from './reply.js';
import type { Screen } from './screen.js';
import { renderSources } from './sources.js';
import { renderTimeline } from './timeline.js';

/** What can be typed beside questions, as the help lists it: each command with what may stand behind it. */
const COMMANDS = {
  passage: '2',
  facts: '…',
  more: '',
  timeline: '…',
  chart: '…',
  quote: '…',
  sources: '',
  help: '',
  quit: '',
} as const;
type Command = keyof typeof COMMANDS;

const names = Object.keys(COMMANDS) as Command[];

/** What the tab key offers: readline's pair of completions and what they complete. */
export function completions(line: string): [string[], string] {
  const commands = names.map((name) => `/${name}`);
  return [line === '' ? [] : commands.filter((command) => command.startsWith(line)), line];
}

/**
 * A function from a line that a person typed to what it gets. It remembers the passages of the last reply and the last list
 * of facts, to show more of them.
 */
export function responder(
  answerer: Answerer,
  screen: () => Screen,
  language: string,
): (line: string) => string {
  const t = translator(language);
  const setting = () => ({ screen: screen(), language, sources: answerer.sources });
  const say = (text: string) => paragraph(screen(), [{ text }]);
  let passages: readonly RankedPassage[] = [];
  let more = () => say(t('terminal.chat.noMore'));

  const ask = (question: string): string => {
    const reply = answerer.ask(question);
    passages = reply.kind === 'answer' ? furtherPassages(reply) : reply.nearest;
    return renderReply(reply, setting());
  };
  const openPassage = (number: string): string => {
    const id = passages[Number(asciiDigits(number) || 1) - 1]?.passage.id;
    const context = id === undefined ? undefined : answerer.passage(id);
    return context === undefined
      ? say(t('terminal.chat.noPassage'))
      : renderPassage(context, screen(), language);
  };
  const facts = (found: FactList | Refusal, page: number): string => {
    const isLast = found.kind === 'refusal' || page >= pageOf(found, page).pages;
    more = isLast ? () => say(t('terminal.chat.noMore')) : () => facts(found, page + 1);
    return renderFacts(found, page, '/more', setting());
  };
  /** `/quit` ends the chat before anything answers. */
  const actions: Readonly<Record<Exclude<Command, 'quit'>, (words: string) => string>> = {
    passage: openPassage,
    facts: (about) => facts(answerer.facts(about === '' ? {} : { about }), 1),
    more: () => more(),
    timeline: (about) => renderTimeline(answerer.timeline(about === '' ? {} : { about }), setting()),
    chart: (about) => renderChart(answerer.chart(about), setting()),
    quote: (words) => renderQuoteCheck(words, answerer.checkQuote(words), setting()),
    sources: () => renderSources(answerer.sources, screen(), language),
    help: () => help(answerer, screen(), language),
  };

  return (line) => {
    const [, command, words = ''] = /^\s*\/([\p{L}\p{M}]*)(?:\s+(.*))?$/su.exec(line) ?? [];
    if (command === undefined) return ask(line);
    const action = Object.entries(actions).find(([name]) => name === command)?.[1];
    if (action === undefined) return say(t('terminal.chat.unknownCommand', { command: `/${command}` }));
    return action(words.trim());
  };
}

function help({ sources }: Answerer, screen: Screen, language: string): string {
  const t = translator(language);
  const words = [t('help.promise', { count: sources.length }), t('help.asking')];
  const commands = names.map(
    (name) => [`/${name} ${COMMANDS[name]}`, t(`terminal.chat.command.${name}`)] as const,
  );
  const widest = Math.max(...commands.map(([command]) => command.length));
  return [
    words.map((text) => paragraph(screen, [{ text }])).join(''),
    commands
      .map(([command, text]) => paragraph(screen, [{ text }], `  ${command.padEnd(widest)}  `))
      .join(''),
  ].join('\n');
}
