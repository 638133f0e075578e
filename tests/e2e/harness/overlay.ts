import { expect, type Page } from '@playwright/test';
import { accessibleElements, elementsNamed, elementsWith } from './closed-shadow.ts';
import { boxOf, callOn, type Box, type NodeId } from './dev-tools.ts';
import { guardedPress } from './guarded-press.ts';
import { inReach, isShown, type Target } from './reachability.ts';

const intervals = [20, 50, 100];

/** The extension's overlay on a page: `overlay(page).part('card').button('Ignore').click()`. */
export function overlay(page: Page): OverlayPart {
  return new OverlayPart(page, 'the overlay', () => elementsNamed(page, 'postwright-overlay'));
}

/**
 * Something inside the overlay's closed shadow root, looked up anew at every call. Where several nodes match, it
 * stands for the first; `count` tells. What acts waits until it can; what reads does not: poll it with `expect.poll`.
 */
export class OverlayPart {
  readonly #page: Page;
  readonly #find: () => Promise<NodeId[]>;
  readonly #name: string;

  constructor(page: Page, name: string, find: () => Promise<NodeId[]>) {
    this.#page = page;
    this.#name = name;
    this.#find = find;
  }

  /** Descendants with this `data-part`. */
  part(name: string): OverlayPart {
    return this.#inner(`part "${name}"`, (id) => elementsWith(this.#page, id, 'data-part', name));
  }

  /** Descendants with this role and accessible name. */
  role(role: string, name?: string | RegExp): OverlayPart {
    const fits = (text: string) =>
      name === undefined || (name instanceof RegExp ? name.test(text) : name === text);
    return this.#inner(`${role} ${name ?? ''}`, async (id) => {
      const elements = await accessibleElements(this.#page, id, role);
      return elements.filter((element) => fits(element.name)).map((element) => element.id);
    });
  }

  /** The button with this accessible name. */
  button(name: string | RegExp): OverlayPart {
    return this.role('button', name);
  }

  /** How many there are, hidden ones too. */
  async count(): Promise<number> {
    return (await this.#find()).length;
  }

  /** The accessible names of the buttons in it, in the order of the document. */
  async buttons(): Promise<string[]> {
    const [id] = await this.#find();
    if (id === undefined) return [];
    return (await accessibleElements(this.#page, id, 'button')).map(({ name }) => name);
  }

  /** The text as it is drawn; empty while there is none. */
  async text(): Promise<string> {
    return (await this.#call((element) => (element as HTMLElement).innerText)) ?? '';
  }

  /** An attribute's value; undefined while the part or its attribute is not there. */
  async attribute(name: string): Promise<string | undefined> {
    const attributes = await this.#call(({ attributes }) =>
      Object.fromEntries([...attributes].map((attribute) => [attribute.name, attribute.value])),
    );
    return attributes?.[name];
  }

  /** Whether it, or something in it, has the keyboard's focus. */
  async hasFocus(): Promise<boolean> {
    return (await this.#call((element) => element.matches(':focus-within'))) ?? false;
  }

  /** Where it is drawn; undefined while it is hidden or not there. */
  async box(): Promise<Box | undefined> {
    const [id] = await this.#find();
    return id !== undefined && (await callOn(this.#page, id, isShown)) ? boxOf(this.#page, id) : undefined;
  }

  async waitFor(): Promise<void> {
    await expect.poll(() => this.box(), { message: `${this.#name} is shown`, intervals }).toBeDefined();
  }

  async waitForGone(): Promise<void> {
    await expect.poll(() => this.box(), { message: `${this.#name} is gone`, intervals }).toBeUndefined();
  }

  /** Presses the mouse at its centre, once it stands still there and nothing covers it. */
  async click(): Promise<void> {
    const press = async () => guardedPress(this.#page, await this.#target());
    await expect.poll(press, { message: `${this.#name} is pressed`, intervals }).toBe(true);
  }

  /** Moves the mouse to its centre, likewise. */
  async hover(): Promise<void> {
    const { x, y } = await this.#target();
    await this.#page.mouse.move(x, y);
  }

  #target(): Promise<Target> {
    return inReach(this.#page, this.#name, async () => (await this.#find())[0]);
  }

  async #call<Result>(body: (element: Element) => Result): Promise<Result | undefined> {
    const [id] = await this.#find();
    return id === undefined ? undefined : callOn(this.#page, id, body);
  }

  #inner(name: string, find: (id: NodeId) => Promise<NodeId[]>): OverlayPart {
    return new OverlayPart(this.#page, `${name} in ${this.#name}`, async () =>
      (await Promise.all((await this.#find()).map(find))).flat(),
    );
  }
}
