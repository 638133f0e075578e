import { createRoot } from 'react-dom/client';
import '../frame/page.css';
import '../frame/parts.css';
import { definePlayground } from '../frame/playground';
import { FrontPage } from '../front-page/front-page';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app element.');
definePlayground({});
createRoot(app).render(<FrontPage />);
