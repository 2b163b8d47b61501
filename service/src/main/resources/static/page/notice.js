// Drafts of rectification notices, as the service lays them out. Only elements and attributes that are listed here are
// taken over from its pages, and never what could load or run anything.

import {byId, el, goTo, show} from './dom.js';
import {w} from './words.js';

const ELEMENTS = new Set(['P', 'H1', 'H2', 'H3', 'STRONG', 'SPAN', 'HEADER', 'FOOTER', 'TABLE', 'THEAD', 'TBODY', 'TR',
  'TH', 'TD', 'UL', 'LI', 'DIV', 'MAIN']);
const ATTRIBUTES = new Set(['class', 'scope', 'colspan', 'rowspan']);

function taken(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.data;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || !ELEMENTS.has(node.tagName)) {
    return null;
  }
  const name = node.tagName === 'MAIN' ? 'div' : node.tagName.toLowerCase();
  const attributes = Object.fromEntries([...node.attributes]
    .filter(each => ATTRIBUTES.has(each.name)).map(each => [each.name, each.value]));
  return el(name, attributes, [...node.childNodes].map(taken));
}

const ROLES = {TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell'};

/** Where rows are laid out as blocks, cells name their columns, and a table stays one for who hears it read. */
function withColumns(page) {
  for (const table of page.querySelectorAll('table')) {
    const columns = [...table.querySelectorAll('thead th')].map(each => each.textContent);
    for (const each of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')]) {
      each.setAttribute('role', ROLES[each.tagName] ?? (each.scope === 'row' ? 'rowheader' : 'columnheader'));
      if (each.tagName === 'TD' && columns[each.cellIndex]) {
        each.setAttribute('data-column', columns[each.cellIndex]);
      }
    }
  }
  return page;
}

/** Shows notices to print. */
export function showNotices(notices, back) {
  show(byId('main'),
    el('div', {class: 'buttons'},
      el('button', {type: 'button', class: 'main', id: 'print', onclick: () => window.print()}, w('print')),
      el('button', {type: 'button', onclick: back}, w('backToResult'))),
    notices.map(each => {
      // The looks of a notice by itself are not those of this page, whose policy refuses them.
      const page = new DOMParser().parseFromString(each.page.replace(/<style>.*?<\/style>/s, ''), 'text/html');
      return withColumns(el('article', {class: 'card notice-page', lang: page.documentElement.lang,
        'aria-label': page.title},
        taken(page.querySelector('main'))));
    }));
  goTo(byId('print'));
}
