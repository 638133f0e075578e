declare module 'trix' {
  const trix: object;
  export default trix;
}
