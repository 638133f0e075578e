/** The page that the popup was opened on. */
export type CurrentSite =
  | {
      /** A network that comes with the extension, a site that the user turned on, or one that is off. */
      readonly kind: 'network' | 'added' | 'off';
      /** As in `location.hostname`. */
      readonly host: string;
      /** Match pattern of its origin, which is what a permission is for. */
      readonly pattern: string;
    }
  /** A page of the browser or a file; or a website that the browser keeps extensions off. */
  | { readonly kind: 'not-a-website' | 'closed' };

/** The current site and the permission for it. */
export interface SiteAccess {
  current(): Promise<CurrentSite>;
  /** Lets the browser ask the user; resolves to the answer. Only at a press, and before anything is awaited. */
  request(pattern: string): Promise<boolean>;
  /** Gives the permission back; `false` when the browser's own settings still allow the site. */
  release(pattern: string): Promise<boolean>;
  /** Calls back after each change of permissions. */
  watch(listener: () => void, signal: AbortSignal): void;
}
