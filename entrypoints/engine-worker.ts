import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveEngine } from '../lib/checks/engine/serve-engine';
import { createHarperChecker } from '../lib/checks/harper/harper-checker';

/** The worker that holds the engine: started by the engine host, one for the whole browser. */
export default defineUnlistedScript(() => {
  const harper = createHarperChecker(new URL('/harper.wasm', self.location.href).href);
  serveEngine(self, harper);
});
