// Asks for the token of whoever inspects.

import * as api from './api.js';
import {byId, el, show} from './dom.js';
import {w} from './words.js';

/** Asks for a token; null unless there is something wrong with the last one. */
export function showToken(page, error) {
  const field = el('input', {id: 'token', type: 'password', autocomplete: 'off', required: true,
    'aria-describedby': 'token-note token-error'});
  show(byId('main'), el('form', {class: 'card', novalidate: '', onsubmit: event => {
    event.preventDefault();
    if (field.value.trim() === '') {
      byId('token-error').textContent = w('tokenMissing');
      field.focus();
      return;
    }
    api.token.keep(field.value.trim());
    page.does(page.opens);
  }},
  el('h1', {}, w('tokenTitle')),
  el('label', {for: 'token'}, w('tokenLabel')), field,
  el('p', {id: 'token-note', class: 'soft'}, w('tokenNote')),
  el('p', {id: 'token-error', class: 'error', role: 'alert'}, error ?? ''),
  el('button', {class: 'main'}, w('enter'))));
  field.focus();
  page.frame();
  return null;
}
