/** The folder that holds package.json. */
export const projectRoot: string;

/** The built extension for Chromium. */
export const extensionFolder: string;
