/** The four tab icons, 81 × 81: lines when at rest, filled batik indigo with one red point when selected. */
import { line, shape, svg, dot, dotRow, whorl } from './motifs.mjs';

const rest = '#6b6f76';
const chosen = '#1f437f';
const paper = '#fffdf8';
const seal = '#b3261e';

const house =
  'M40.5 12C46 22 58 30 71 33Q70 38 63 38V64a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4V38Q11 38 10 33C23 30 35 22 40.5 12Z';
const book = 'M40.5 24C33 17 22 16 11 18V62C22 60 33 61 40.5 67C48 61 59 60 70 62V18C59 16 48 17 40.5 24Z';
const box = 'M15 36H66V65a4 4 0 0 1-4 4H19a4 4 0 0 1-4-4Z';
const slip = 'M28 12H53V36H28Z';
const head = 'M40.5 12a14 14 0 1 1 0 28a14 14 0 1 1 0-28Z';
const shoulders = 'M13 68C13 54 25 47 40.5 47S68 54 68 68Z';

const outline = (path) => line(path, rest, 4.4);
const filled = (path) => shape(path, chosen) + line(path, chosen, 4.4);

const icons = {
  home: outline(house) + line('M33 67V54a7.5 7.5 0 0 1 15 0V67', rest, 4.4),
  'home-on': filled(house) + shape('M33 69V55a7.5 7.5 0 0 1 15 0V69Z', paper) + dot(40.5, 34, 4.4, seal),
  learn: outline(book) + line('M40.5 25V65', rest, 4.4),
  'learn-on':
    filled(book) + line('M40.5 26V64', paper, 3) + line(whorl(25, 40, 2.4, 4) + whorl(56, 40, 2.4, 4, true), paper, 3),
  selections: outline(box) + line('M28 36V12H53V36M27 47H54', rest, 4.4) + line('M35 24l4 4l7-8', rest, 4),
  'selections-on':
    filled(box) +
    shape(slip, seal) +
    line(slip, seal, 4) +
    line('M35 24l4 4l7-8', paper, 4) +
    dotRow(25, 51, 32, 7.75, 3.6, paper),
  me: outline(head) + outline(shoulders),
  'me-on': filled(head) + filled(shoulders) + dotRow(25, 61, 31.2, 7.75, 3.4, paper) + dot(40.5, 26, 4, paper),
};

export const tabIcons = Object.fromEntries(Object.entries(icons).map(([name, body]) => [name, svg(81, 81, body)]));
