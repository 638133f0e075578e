import type { Page } from 'playwright-core';
import { devTools, type NodeId } from './dev-tools.ts';

/** What the DevTools protocol says about a node; only the fields that we read. */
interface ProtocolNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

/** An element with its accessible name. */
export interface AccessibleElement {
  readonly id: NodeId;
  readonly name: string;
}

function* walk(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  const { children = [], shadowRoots = [], contentDocument } = node;
  for (const inner of [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])])
    yield* walk(inner);
}

function hasAttribute(node: ProtocolNode, name: string, value: string): boolean {
  const { attributes = [] } = node;
  return attributes.some(
    (text, index) => index % 2 === 0 && text === name && attributes[index + 1] === value,
  );
}

/** The page's nodes, and those inside one of them. */
async function snapshot(
  page: Page,
  within?: NodeId,
): Promise<{ all: ProtocolNode[]; inside: ProtocolNode[] }> {
  const session = await devTools(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const all = [...walk(root)];
  const start = within === undefined ? root : all.find((node) => node.backendNodeId === within);
  return { all, inside: start ? [...walk(start)] : [] };
}

/** Elements with this tag name, in frames and shadow roots too. */
export async function elementsNamed(page: Page, name: string): Promise<NodeId[]> {
  const { all } = await snapshot(page);
  return all.filter((node) => node.localName === name).map((node) => node.backendNodeId);
}

/** Elements inside a node that carry this attribute. */
export async function elementsWith(
  page: Page,
  within: NodeId,
  attribute: string,
  value: string,
): Promise<NodeId[]> {
  const { inside } = await snapshot(page, within);
  return inside.filter((node) => hasAttribute(node, attribute, value)).map((node) => node.backendNodeId);
}

/** Elements inside a node as assistive technology sees them: hidden ones are left out. */
export async function accessibleElements(
  page: Page,
  within: NodeId,
  role: string,
): Promise<AccessibleElement[]> {
  const session = await devTools(page);
  const { all, inside } = await snapshot(page, within);
  const ids = new Set(inside.map((node) => node.backendNodeId));
  // Asked of the documents: a host that has no box of its own, as in the top layer, has no accessibility subtree.
  const documents = all.filter((node) => node.nodeName === '#document');
  const answers = await Promise.all(
    documents.map(({ backendNodeId }) => session.send('Accessibility.queryAXTree', { backendNodeId, role })),
  );
  return answers
    .flatMap(({ nodes }) => nodes)
    .filter(({ ignored }) => !ignored)
    .map(({ backendDOMNodeId, name }) => ({ id: backendDOMNodeId ?? -1, name: String(name?.value ?? '') }))
    .filter(({ id }) => ids.has(id));
}
