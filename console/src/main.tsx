import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { layTokens } from './lib/theme/tokens';
import './styles/global.css';
import './styles/print.css';

layTokens(document.documentElement);
const place = document.getElementById('root');
if (place) createRoot(place).render(<App />);
