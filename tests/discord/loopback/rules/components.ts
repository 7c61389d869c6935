import {
  type APIButtonComponent,
  type APIMessageComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type PlacedComponent, walkComponents } from '../component-tree.js';
import type { Complaint } from '../errors.js';
import { isComponentsV2, type MessageDraft } from '../message-draft.js';
import { complain, type Rules, repeated } from './rule.js';

const MAX_COMPONENTS = 40;
const MAX_TEXT_LENGTH = 4000;
const MAX_BUTTONS_A_ROW = 5;

/** Rules for the components of a message. */
export const COMPONENT_RULES = {
  componentCount,
  textDisplayLength,
  customIdsUnique,
  actionRowContents,
  buttonTarget,
  buttonFace,
  selectValuesUnique,
  selectRange,
} satisfies Rules<MessageDraft>;

function componentCount(draft: MessageDraft) {
  const count = placed(draft).length;
  const wrong = isComponentsV2(draft) && count > MAX_COMPONENTS;
  return complain(wrong, ['components'], `Must be ${MAX_COMPONENTS} or fewer, nested included: ${count}`);
}

function textDisplayLength(draft: MessageDraft) {
  const length = placed(draft).reduce(
    (sum, { component }) =>
      sum + (component.type === ComponentType.TextDisplay ? component.content.length : 0),
    0,
  );
  const message = `All text displays together must be ${MAX_TEXT_LENGTH} or fewer in length: ${length}`;
  return complain(length > MAX_TEXT_LENGTH, ['components'], message);
}

function customIdsUnique(draft: MessageDraft) {
  const named = placed(draft).flatMap(({ component, path }) =>
    'custom_id' in component ? [{ id: component.custom_id, path }] : [],
  );
  return repeated(named, ({ id }) => id).map(({ id, path }) => ({
    path: [...path, 'custom_id'],
    message: `Component custom id cannot be duplicated: ${id}`,
  }));
}

function actionRowContents(draft: MessageDraft) {
  return each(draft, (component, path) => {
    if (component.type !== ComponentType.ActionRow) return [];
    const buttons = component.components.filter(({ type }) => type === ComponentType.Button).length;
    const selects = component.components.length - buttons;
    const fits = selects === 0 ? buttons <= MAX_BUTTONS_A_ROW : selects === 1 && buttons === 0;
    return complain(!fits, [...path, 'components'], 'An action row holds up to five buttons or one select');
  });
}

/** A link has a url, a premium button a SKU, every other button a custom id, and none has another's. */
function buttonTarget(draft: MessageDraft) {
  return eachButton(draft, (button, path) => {
    const given = ['custom_id', 'url', 'sku_id'].filter((key) => key in button);
    const wanted =
      button.style === ButtonStyle.Link
        ? 'url'
        : button.style === ButtonStyle.Premium
          ? 'sku_id'
          : 'custom_id';
    const fits = given.length === 1 && given[0] === wanted;
    return complain(!fits, path, `A button of style ${button.style} has a ${wanted} and no other target`);
  });
}

function buttonFace(draft: MessageDraft) {
  return eachButton(draft, (button, path) => {
    const bare = button.style !== ButtonStyle.Premium && !button.label && !button.emoji;
    return complain(bare, path, 'A button needs a label or an emoji');
  });
}

function selectValuesUnique(draft: MessageDraft) {
  return each(draft, (component, path) => {
    if (component.type !== ComponentType.StringSelect) return [];
    return repeated([...component.options.entries()], ([, { value }]) => value).map(([index, { value }]) => ({
      path: [...path, 'options', index, 'value'],
      message: `The specified option value is already used: ${value}`,
    }));
  });
}

function selectRange(draft: MessageDraft) {
  return each(draft, (component, path) => {
    if (component.type !== ComponentType.StringSelect) return [];
    const { min_values: min = 1, max_values: max = 1, options } = component;
    const chosen = options.filter((option) => option.default).length;
    const fits = min <= max && max <= options.length && chosen <= max;
    return complain(
      !fits,
      path,
      `Cannot choose ${min} to ${max} of ${options.length} options, ${chosen} chosen`,
    );
  });
}

function placed(draft: MessageDraft): readonly PlacedComponent[] {
  return [...walkComponents(draft.components)];
}

type Check<T> = (component: T, path: PlacedComponent['path']) => readonly Complaint[];

function each(draft: MessageDraft, check: Check<APIMessageComponent>): readonly Complaint[] {
  return placed(draft).flatMap(({ component, path }) => check(component, path));
}

function eachButton(draft: MessageDraft, check: Check<APIButtonComponent>): readonly Complaint[] {
  return each(draft, (component, path) =>
    component.type === ComponentType.Button ? check(component, path) : [],
  );
}
