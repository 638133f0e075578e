import { createElement, type ReactNode } from 'react';

interface ElementProps {
  readonly tag: string;
  readonly id?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** An element of any name, for the networks that make up their own: `<ytd-commentbox>`. */
export function Element({ tag, id, attributes, children }: ElementProps) {
  return createElement(tag, { id, ...attributes }, children);
}
