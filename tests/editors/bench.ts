import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import type { ApplyResult, TextSnapshot } from '../../lib/editors/editor-adapter.ts';
import type { TextRange } from '../../lib/text/text-range.ts';
import { type Content, contentText } from '../playground/editors/content.ts';
import type { Place } from '../playground/editors/stage.ts';
import type { Driver } from './driver/driver.ts';
import type { EditorUnderTest } from './editors.ts';
import type { CommandAnswer, CommandInput, CommandName, EditCommand } from './extension/commands.ts';

/** One editor in one place, with the user's hands (real keys) and the extension's (commands). */
export class Bench {
  readonly driver: Driver;
  readonly editor: EditorUnderTest;
  /** Levels of frames between the page and the stage. */
  private readonly stageDepth: number;
  private readonly place: Place;

  constructor(driver: Driver, editor: EditorUnderTest, place: Place = 'page', stageDepth = 0) {
    this.driver = driver;
    this.editor = editor;
    this.place = place;
    this.stageDepth = stageDepth;
  }

  /** Mounts the editor anew, with the focus in it and an adapter attached. */
  async mount(content: Content): Promise<void> {
    const input = { editor: this.editor.id, content, place: this.place };
    await this.onStage(({ editor, content, place }) => window.stage.mount(editor, content, place), input);
    await this.onStage(() => window.stage.focus(), null);
    strictEqual(await this.ask('attach', undefined), true, 'the editor got the focus');
    // Some show a caret of their own a moment after the focus; nobody presses a key that soon.
    if (this.editor.seesCaretWithinMs) await this.caretSeen();
  }

  /** The content's text as this editor shows it. */
  shown(content: Content | string): string {
    const text = typeof content === 'string' ? content : contentText(content);
    return this.editor.singleLine ? text.replace(/\n+/g, ' ') : text;
  }

  read(): Promise<TextSnapshot> {
    return this.ask('read', undefined);
  }

  ask<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandAnswer<Name>> {
    const command = { name, input };
    const ask = ({ name, input }: typeof command) => window.stage.ask(name, input);
    return this.onStage(ask, command) as Promise<CommandAnswer<Name>>;
  }

  onStage<Input, Output>(run: (input: Input) => Output | Promise<Output>, input: Input): Promise<Output> {
    return this.driver.evaluate(this.stageDepth, run, input);
  }

  model(): Promise<string> {
    return this.onStage(() => window.stage.model(), null);
  }

  /** The edit that replaces the word's first appearance, for the text as it is now. */
  async editOf(word: string, insert: string): Promise<EditCommand> {
    const { text, revision } = await this.read();
    const from = text.indexOf(word);
    if (from < 0) throw new Error(`"${word}" is not in ${JSON.stringify(text)}`);
    return { from, to: from + word.length, insert, revision };
  }

  /** Replaces the word's first appearance as the extension does, and expects that to succeed. */
  async replace(word: string, insert: string): Promise<void> {
    deepStrictEqual(await this.tryReplace(word, insert), { ok: true }, `"${word}" → "${insert}"`);
  }

  /** Applies an edit as the extension does, and expects that to succeed. */
  async apply(edit: EditCommand): Promise<void> {
    deepStrictEqual(await this.ask('apply', edit), { ok: true }, JSON.stringify(edit));
  }

  async tryReplace(word: string, insert: string): Promise<ApplyResult> {
    return this.ask('apply', await this.editOf(word, insert));
  }

  async select(range: TextRange): Promise<void> {
    await this.ask('select', range);
    await this.caretSeen();
  }

  /** Types, and lets the editor render it: Trix puts the caret back behind the text when it does. */
  async type(text: string): Promise<void> {
    await this.driver.type(text);
    await this.caretSeen();
  }

  /** Lets an input method show a text, and waits for it: Firefox's works in another process than the page. */
  async compose(text: string): Promise<void> {
    await this.driver.compose(text);
    await this.onStage((text) => window.stage.composed(text), text);
  }

  /** Moves the caret by a key, and lets the editor see it: people's next key comes later than a robot's. */
  async move(key: string): Promise<void> {
    await this.driver.press(key);
    await this.caretSeen();
  }

  private caretSeen(): Promise<void> {
    return this.onStage((ms) => window.stage.caretSeen(ms), this.editor.seesCaretWithinMs ?? 0);
  }

  /** Expects the text in the model and in the page; both may take a moment, and must then stay so. */
  async expectText(text: string): Promise<void> {
    const composes = this.editor.composesText ?? false;
    const composed = composes ? text.normalize() : text;
    const wanted = { text: composed, composes };
    const seen = await this.onStage(({ text, composes }) => window.stage.seeText(text, composes), wanted);
    deepStrictEqual(seen, { model: composed, page: composed });
  }

  /** Redoes by keys; where the library itself hears no redo key, as its button does. */
  async redo(): Promise<void> {
    if (this.editor.noRedoKeyIn === this.driver.browser) await this.onStage(() => window.stage.redo(), null);
    else await this.driver.press('Control+Shift+z');
  }

  async expectNoErrors(): Promise<void> {
    deepStrictEqual(await this.onStage(() => window.stage.errors, null), [], 'errors in the page');
  }
}
