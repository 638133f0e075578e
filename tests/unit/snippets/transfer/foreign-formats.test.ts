import { describe, expect, it } from 'vitest';
import type { Snippet } from '../../../../lib/snippets/snippet';
import { writeEspanso } from '../../../../lib/snippets/transfer/espanso-export';
import { readLibrary } from '../../../../lib/snippets/transfer/read-library';
import { parseTemplate } from '../../../../lib/snippets/template/parse-template';
import { snippet } from '../../../support/snippets';

function read(content: string | object) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const library = readLibrary(new TextEncoder().encode(text));
  if ('problem' in library) throw new Error(library.problem);
  for (const { variants } of library.snippets)
    for (const { body } of variants) expect(parseTemplate(body).errors).toEqual([]);
  return library;
}

const shown = ({ title, triggers, folder, variants }: Snippet) => ({
  title,
  triggers,
  folder,
  body: variants[0]?.body,
});

describe('files of other programs', () => {
  it('are read from espanso, without its scripts', () => {
    const { format, snippets, notes } = read(`
# my matches
global_vars:
  - name: greet
    type: echo
    params: { echo: "Hello" }
matches:
  - trigger: ":thx"
    replace: "{{greet}} $|$ { {{today}}"
    label: Thanks
    search_terms: [merci]
    vars:
      - name: today
        type: date
        params: { format: "%d %B %Y", offset: 172800 }
  - triggers: [":a", ":b"]
    form: "Dear [[name]], [[when]] [[msg]]"
    form_fields:
      when: { type: choice, values: [today, soon] }
      msg: { multiline: true }
  - trigger: ":ip"
    replace: "{{out}}"
    vars: [{ name: out, type: shell, params: { cmd: "curl x" } }]
  - trigger: ":odd"
    replace: "{{nothing}}"
`);
    expect(format).toBe('espanso');
    expect(snippets.map(shown)).toEqual([
      {
        title: 'Thanks',
        triggers: [':thx'],
        folder: '',
        body: 'Hello {{cursor}} { {{date +2d "dd MMMM yyyy"}}',
      },
      {
        title: 'Dear …, … …',
        triggers: [':a', ':b'],
        folder: '',
        body: 'Dear {{ask name}}, {{choose when "today" "soon"}} {{ask msg long}}',
      },
      { title: '\\…', triggers: [':odd'], folder: '', body: '\\{{nothing}}' },
    ]);
    expect(notes).toEqual([
      { title: ':ip', code: 'script', detail: 'out' },
      { title: ':odd', code: 'placeholder', detail: '{{nothing}}' },
    ]);
  });

  it('come back from espanso as they went, languages included', () => {
    const body =
      'Hi {{cursor}}, {{ask order}} {{choose when "a" "b"}} {{date +2d "dd MMMM"}} {{random "x" "y"}} {{clipboard}} {{> ;sig}}';
    const written = [
      snippet({
        title: 'Thanks',
        triggers: [';thx', ';thanks'],
        tags: ['kind'],
        variants: [
          { lang: 'en', body },
          { lang: 'ar', body: 'شكرا {{cursor}}' },
        ],
      }),
      snippet({ id: '2', title: 'Bye', trigger: ';bye', body: 'Bye = "you"\nAna' }),
    ];
    expect(
      read(writeEspanso(written)).snippets.map(({ title, triggers, tags, variants }) => ({
        title,
        triggers,
        tags,
        variants,
      })),
    ).toEqual(written.map(({ title, triggers, tags, variants }) => ({ title, triggers, tags, variants })));
  });

  it('are read from Text Blaze', () => {
    const { snippets, notes } = read({
      version: 8,
      folders: [
        {
          name: 'Support',
          snippets: [
            {
              name: 'Late',
              shortcut: '/late',
              text: 'Hi {formtext: name=customer; default=there}, {formmenu: today; soon; name=when} {time: dddd D MMMM; shift=+3D}{cursor} {urlload: x}',
            },
          ],
        },
      ],
    });
    expect(snippets.map(shown)).toEqual([
      {
        title: 'Late',
        triggers: ['/late'],
        folder: 'Support',
        body: 'Hi {{ask customer | there}}, {{choose when "today" "soon"}} {{date +3d "EEEE d MMMM"}}{{cursor}} {urlload: x}',
      },
    ]);
    expect(notes).toEqual([{ title: 'Late', code: 'placeholder', detail: '{urlload: x}' }]);
  });

  it('are read from Raycast', () => {
    const { format, snippets } = read([
      {
        name: 'Meeting',
        keyword: '!meet',
        text: '{date offset="+2d" format="EEEE"} with {argument name="who" default="you"}, {argument name="where" options="here, there"} {clipboard}',
      },
    ]);
    expect(format).toBe('raycast');
    expect(snippets.map(shown)).toEqual([
      {
        title: 'Meeting',
        triggers: ['!meet'],
        folder: '',
        body: '{{date +2d "EEEE"}} with {{ask who | you}}, {{choose where "here" "there"}} {{clipboard}}',
      },
    ]);
  });

  it('are read from Beeftext', () => {
    const { snippets } = read({
      fileFormatVersion: 10,
      combos: [
        {
          uuid: '{1}',
          name: 'Sig',
          keyword: 'sig',
          snippet: 'Ana #{dateTime:dddd d MMMM} #{input:Order} #{combo:bye}',
          group: 'g',
        },
      ],
      groups: [{ uuid: 'g', name: 'Mail' }],
    });
    expect(snippets.map(shown)).toEqual([
      {
        title: 'Sig',
        triggers: ['sig'],
        folder: 'Mail',
        body: 'Ana {{date "EEEE d MMMM"}} {{ask Order}} {{> bye}}',
      },
    ]);
    expect(snippets[0]?.origin).toEqual({ kind: 'import', source: 'beeftext', externalId: '{1}' });
  });

  it('are read from Clippings', () => {
    const { snippets } = read({
      version: '6.2',
      userClippingsRoot: [
        {
          name: 'Team',
          children: [
            {
              name: 'In',
              children: [
                { name: 'Hi', content: 'Hi $[NAME{there}], $[DAY{Mon|Tue}] $[الاسم]', shortcutKey: 'H' },
              ],
            },
          ],
        },
      ],
    });
    expect(snippets.map(shown)).toEqual([
      {
        title: 'Hi',
        triggers: [';h'],
        folder: 'Team/In',
        body: 'Hi {{name | there}}, {{choose day "Mon" "Tue"}} {{name}}',
      },
    ]);
  });

  it('are read from ProKeys, old and new', () => {
    const entry = {
      name: 'brb',
      body: '<p>Be right back, %name%</p><p>1 &lt; 2 [[%d(+1)]]</p>',
      timestamp: 1,
    };
    const body = 'Be right back, {{ask name}}\n1 < 2 {{date +1d}}';
    const expected = [{ title: 'brb', triggers: ['brb'], folder: 'Work', body }];
    expect(read({ name: 'Snippets', list: [{ name: 'Work', list: [entry] }] }).snippets.map(shown)).toEqual(
      expected,
    );
    expect(read([{ name: 'Snippets', list: [{ name: 'Work', list: [entry] }] }]).snippets.map(shown)).toEqual(
      expected,
    );
  });

  it('are harmless with braces, scripts and endless folders in them', () => {
    const { snippets } = read([
      { name: '<script>alert(1)</script>', keyword: '', text: '{{name}} <img onerror=x>' },
    ]);
    expect(snippets.map(shown)).toMatchObject([
      { title: '<script>alert(1)</script>', body: '\\{{name}} <img onerror=x>' },
    ]);
    let deep: object = { name: 'x', content: 'Deep' };
    for (let n = 0; n < 1_000; n++) deep = { name: 'f', children: [deep] };
    expect(readLibrary(new TextEncoder().encode(JSON.stringify({ userClippingsRoot: [deep] })))).toEqual({
      problem: 'empty',
    });
  });
});
