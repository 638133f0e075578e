/** The page's look of a text box, for inside a shadow root, where the page's own sheets do not reach. */
export const shadowStyle = `
  .ql-editor, textarea {
    box-sizing: border-box; width: 100%; min-height: 80px; padding: 10px 12px; border: 1px solid var(--line);
    border-radius: 10px; outline: none; background: var(--surface); color: inherit;
    font: 16px/1.45 var(--font); white-space: pre-wrap; overflow-wrap: anywhere;
  }
  p { margin: 0 }
  .ql-clipboard { position: absolute; left: -100000px }
  .net-foot { display: flex; justify-content: flex-end; gap: 12px; margin-top: 46px }
`;
