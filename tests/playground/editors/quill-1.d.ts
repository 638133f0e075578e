declare module 'quill-1' {
  export { default } from 'quill';
}
