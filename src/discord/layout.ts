import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** What the bot shows: one box with a coloured edge. */
export type View = APIContainerComponent;

/** Colours of the edge, each light and dark enough for both of Discord's themes. */
export const ACCENT = {
  answer: 0x2f9e6b,
  refusal: 0xd9902f,
  information: 0x5b7fd9,
  error: 0xd2504b,
} as const satisfies Record<string, number>;

export function container(accent: number, components: APIComponentInContainer[]): View {
  return { type: ComponentType.Container, accent_color: accent, components };
}

/** @param markdown not empty */
export function text(markdown: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: markdown };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator };
}

/**
 * @param file name of a file that is sent with the view
 * @param alt what somebody hears who does not see the picture, at most 1024 UTF-16 units
 */
export function picture(file: string, alt: string): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${file}` }, description: alt }],
  };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/**
 * @param label at most 80 UTF-16 units
 * @param customId unlike all others of the view
 * @param disabled whether it is there to be read, and cannot be pressed
 */
export function button(label: string, customId: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
    ...(disabled && { disabled }),
  };
}

/** @param options one to 25, each value once */
export function select(placeholder: string, customId: string, options: APISelectMenuOption[]): Row {
  return row({ type: ComponentType.StringSelect, placeholder, custom_id: customId, options });
}

/** @param components up to five buttons, or one select */
export function row(...components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components };
}
