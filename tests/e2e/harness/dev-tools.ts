import type { CDPSession, Page } from 'playwright-core';

/** A node's number in the DevTools protocol; it stays valid as long as the node exists. */
export type NodeId = number;

/** A rectangle in the page's viewport, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's DevTools session: it sees into closed shadow roots, which Playwright's locators don't. */
export function devTools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Runs a function that stands alone in the page, with the node as its parameter; undefined when the node is gone. */
export async function callOn<Result>(
  page: Page,
  id: NodeId,
  body: (element: Element) => Result,
): Promise<Result | undefined> {
  const answer = await call(page, id, body, true);
  return answer?.value as Result | undefined;
}

/** The same for a result that stays in the page: its number in the DevTools protocol. */
export async function callInPage(
  page: Page,
  id: NodeId,
  body: (element: Element) => object,
): Promise<string | undefined> {
  return (await call(page, id, body, false))?.objectId;
}

async function call(
  page: Page,
  id: NodeId,
  body: (element: Element) => unknown,
  returnByValue: boolean,
): Promise<{ value?: unknown; objectId?: string } | undefined> {
  const session = await devTools(page);
  const found = await session.send('DOM.resolveNode', { backendNodeId: id }).catch(() => undefined);
  if (found?.object.objectId === undefined) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: found.object.objectId,
    functionDeclaration: `function () { return (${body.toString()})(this); }`,
    returnByValue,
  });
  return result;
}

/** Where a node is drawn, counted from the page's own corner even in a frame; undefined when it is not. */
export async function boxOf(page: Page, id: NodeId): Promise<Box | undefined> {
  const session = await devTools(page);
  const found = await session.send('DOM.getBoxModel', { backendNodeId: id }).catch(() => undefined);
  if (!found) return undefined;
  const { border, width, height } = found.model;
  return { x: border[0] ?? 0, y: border[1] ?? 0, width, height };
}
