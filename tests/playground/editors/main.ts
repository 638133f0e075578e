import { createStage } from './stage';

window.stage = createStage();
