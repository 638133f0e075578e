import * as v from 'valibot';
import { defaultTemplate } from '../../campaign/campaign-template';
import { noLengthChoices } from '../length-choices';
import { campaignsShape } from '../managed/choices-shape';
import { type PortableChoices, portableChoicesShape } from '../portable-choices';
import { entriesWith, type SyncedEntry, type SyncedValue, type SyncedValues } from './ledger';

type Template = PortableChoices['campaigns'][number];

const shapes = portableChoicesShape.entries;
const { englishVariant, motherTongue } = shapes.languageTool.entries;
const { preset } = shapes.tone.entries;

/** The choices as values. What decides which texts go to a server is left out: it stays with each device. */
export function choiceEntries({
  tone,
  lengths,
  languageTool,
  campaigns,
  voice,
}: PortableChoices): SyncedEntry[] {
  return [
    ['choice:tone', tone.preset],
    ['choice:voice', voice],
    ['choice:englishVariant', languageTool.englishVariant],
    ['choice:motherTongue', languageTool.motherTongue],
    ...Object.entries(tone.places).map(([place, chosen]): SyncedEntry => [`tone:${place}`, chosen]),
    ...listed('category:', languageTool.disabledCategories),
    ...listed('paid:', lengths.paidOn),
    ...listed('fits:', lengths.fitsOn),
    ...takenOut('fits:', noLengthChoices.fitsOn, lengths.fitsOn),
    ...campaigns.map(campaignEntry),
    ...takenOut(
      'campaign:',
      [defaultTemplate.name],
      campaigns.map(({ name }) => name),
    ),
  ];
}

/**
 * The choices of the values.
 * @param present What is not synced, or can't be read here, is as there; lists keep its order.
 */
export function choicesOf(values: SyncedValues, present: PortableChoices): PortableChoices {
  const { tone, lengths, languageTool, campaigns, voice } = present;
  const chosen = <Value>(name: string, shape: v.GenericSchema<Value>, otherwise: Value): Value => {
    const parsed = v.safeParse(shape, values.get(`choice:${name}`));
    return parsed.success ? parsed.output : otherwise;
  };
  const list = (prefix: string, before: readonly string[]) => {
    const names = entriesWith(values, prefix).flatMap(([name, isOn]) => (isOn === true ? [name] : []));
    return inOrderOf(before, names, (name) => name);
  };
  return {
    languageTool: {
      ...languageTool,
      englishVariant: chosen('englishVariant', englishVariant, languageTool.englishVariant),
      motherTongue: chosen('motherTongue', motherTongue, languageTool.motherTongue),
      disabledCategories: list('category:', languageTool.disabledCategories),
    },
    lengths: { paidOn: list('paid:', lengths.paidOn), fitsOn: list('fits:', lengths.fitsOn) },
    tone: { preset: chosen('tone', preset, tone.preset), places: placesOf(values) },
    campaigns: inOrderOf(
      campaigns.map(({ name }) => name),
      entriesWith(values, 'campaign:').flatMap(templateOf),
      ({ name }) => name,
    ),
    voice: chosen('voice', shapes.voice, voice),
  };
}

function listed(prefix: string, names: readonly string[]): SyncedEntry[] {
  return names.map((name) => [`${prefix}${name}`, true]);
}

/** Of what is there by default: a removal that is older than sync is known to nobody, and a browser that joins has it. */
function takenOut(prefix: string, byDefault: readonly string[], names: readonly string[]): SyncedEntry[] {
  return byDefault.filter((name) => !names.includes(name)).map((name) => [`${prefix}${name}`, false]);
}

function placesOf(values: SyncedValues): PortableChoices['tone']['places'] {
  const places = entriesWith(values, 'tone:').flatMap(([place, value]) =>
    v.is(preset, value) ? [[place, value] as const] : [],
  );
  return Object.fromEntries(places);
}

/** An empty parameter is as good as none. */
function campaignEntry({ name, source, medium, campaign, content = '', term = '' }: Template): SyncedEntry {
  return [`campaign:${name}`, [source, medium, campaign, content, term]];
}

function templateOf([name, value]: SyncedEntry): Template[] {
  const [source, medium, campaign, content, term]: readonly SyncedValue[] = Array.isArray(value) ? value : [];
  const template = { name, source, medium, campaign, ...(content && { content }), ...(term && { term }) };
  const parsed = v.safeParse(campaignsShape.entries.templates.item, template);
  return parsed.success ? [parsed.output] : [];
}

/** Those that were there before in the order that they had, then the others. */
function inOrderOf<Item>(before: readonly string[], items: readonly Item[], nameOf: (item: Item) => string) {
  const rank = (item: Item) => {
    const at = before.indexOf(nameOf(item));
    return at === -1 ? before.length : at;
  };
  return items.toSorted((one, other) => rank(one) - rank(other));
}
