// A field for each kind of answer. Each has an element and tells what was filled in.

import {el} from './dom.js';
import {of, w} from './words.js';

const PLAIN = {DATE: 'date', MONTH: 'month', MOMENT: 'datetime-local'};

/** What a field tells where nothing usable is filled in. */
export class Unfilled extends Error {}

function told(error) {
  throw new Unfilled(error);
}

/** A choice: a radio button or a box, with its label. */
function choice(type, id, label, more = {}) {
  const input = el('input', {type, name: type === 'radio' ? 'answer' : id, id, ...more});
  return {input, row: el('div', {class: 'choice'}, input, el('label', {for: id}, label))};
}

const ofValue = (type, position, each) =>
  choice(type, `c${position}`, of(each.label), {'data-value': String(each.value)});

function oneOf(choices) {
  const rows = choices.map((each, i) => ({...ofValue('radio', i, each), each}));
  return {
    contents: rows.map(row => row.row),
    read: () => {
      const chosen = rows.find(row => row.input.checked);
      return chosen ? {answer: {value: chosen.each.value}, shown: chosen.each.label} : told(w('chooseOne'));
    },
  };
}

function severalOf(choices) {
  const rows = choices.map((each, i) => ({...ofValue('checkbox', i, each), each}));
  const none = choice('checkbox', 'none', w('noneOfThese'));
  none.input.addEventListener('change', () =>
    none.input.checked && rows.forEach(row => { row.input.checked = false; }));
  rows.forEach(row => row.input.addEventListener('change', () => { none.input.checked = false; }));
  return {
    contents: [el('p', {class: 'soft'}, w('several')), ...rows.map(row => row.row), none.row],
    read: () => {
      const chosen = rows.filter(row => row.input.checked).map(row => row.each);
      if (chosen.length === 0 && !none.input.checked) {
        told(w('chooseOne'));
      }
      return {
        answer: {value: chosen.map(each => each.value)},
        shown: {zh: chosen.map(each => each.label.zh).join('、') || '没有',
          en: chosen.map(each => each.label.en).join(', ') || 'none'},
      };
    },
  };
}

function text(question, attributes, key = 'typed') {
  const input = el('input', {id: 'field', 'aria-labelledby': 'question', 'aria-describedby': 'expects error',
    autocomplete: 'off', ...attributes});
  return {
    contents: [input],
    read: () => {
      const filled = input.value.trim();
      return filled === '' ? told(w('required')) : {answer: {[key]: filled}, shown: {zh: filled, en: filled}};
    },
  };
}

function members(question) {
  const none = choice('radio', 'none', w('none'));
  const some = choice('radio', 'some', w('some'));
  const label = question.kind === 'RECORDS' ? w('howManyOrIds') : w('howMany');
  const input = el('input', {id: 'field', type: 'text', autocomplete: 'off', 'aria-describedby': 'error',
    ...(question.kind === 'RECORDS' ? {} : {inputmode: 'numeric'})});
  input.addEventListener('input', () => { some.input.checked = true; });
  return {
    contents: [none.row, some.row, el('div', {class: 'under'}, el('label', {for: 'field'}, label), input)],
    read: () => {
      const filled = input.value.trim();
      if (none.input.checked) {
        return {answer: {value: []}, shown: {zh: '没有', en: 'none'}};
      }
      return filled === ''
        ? told(some.input.checked ? w('required') : w('chooseOne'))
        : {answer: {typed: filled}, shown: {zh: filled, en: filled}};
    },
  };
}

function reference(question) {
  const rows = question.choices.map((each, i) => ({...ofValue('radio', i, each), each}));
  const other = choice('radio', 'other', w('newRecord'), {checked: rows.length === 0});
  const last = question.pointer.split('/').at(-1);
  const input = el('input', {id: 'field', type: 'text', value: `${last}-${rows.length + 1}`, autocomplete: 'off',
    'aria-label': w('newRecord'), 'aria-describedby': 'error'});
  input.addEventListener('input', () => { other.input.checked = true; });
  return {
    contents: [...rows.map(row => row.row), other.row, el('div', {class: 'under'}, input)],
    read: () => {
      const chosen = rows.find(row => row.input.checked);
      if (chosen) {
        return {answer: {value: chosen.each.value}, shown: chosen.each.label};
      }
      const id = input.value.trim();
      return !other.input.checked ? told(w('chooseOne'))
        : id === '' ? told(w('required')) : {answer: {adds: id}, shown: {zh: id, en: id}};
    },
  };
}

function expiry(question) {
  const fixed = question.choices.map((each, i) => ({...ofValue('radio', i, each), each}));
  const day = choice('radio', 'day', w('until'));
  const input = el('input', {id: 'field', type: 'text', inputmode: 'numeric', placeholder: '2027-06-30',
    autocomplete: 'off', 'aria-label': w('until'), 'aria-describedby': 'expects error'});
  input.addEventListener('input', () => { day.input.checked = true; });
  return {
    contents: [day.row, el('div', {class: 'under'}, input), ...fixed.map(row => row.row)],
    read: () => {
      const chosen = fixed.find(row => row.input.checked);
      if (chosen) {
        return {answer: {value: chosen.each.value}, shown: chosen.each.label};
      }
      const filled = input.value.trim();
      return !day.input.checked ? told(w('chooseOne'))
        : filled === '' ? told(w('required')) : {answer: {typed: filled}, shown: {zh: filled, en: filled}};
    },
  };
}

/** The field for a question; {contents, read, grouped}: read throws {@link Unfilled}. */
export function fieldFor(question) {
  const grouped = field => ({...field, grouped: true});
  switch (question.kind) {
    case 'TRUTH':
    case 'CHOICE':
      return grouped(question.several ? severalOf(question.choices) : oneOf(question.choices));
    case 'RECORDS':
    case 'NAMELESS_RECORDS':
      return grouped(members(question));
    case 'REFERENCE':
      return grouped(question.several ? severalOf(question.choices) : reference(question));
    case 'EXPIRY':
      return question.several ? text(question, {type: 'text'}) : grouped(expiry(question));
    default:
      return text(question, question.several ? {type: 'text'} : {
        type: PLAIN[question.kind] ?? 'text',
        ...(question.kind === 'NUMBER' ? {inputmode: 'decimal'} : {}),
      });
  }
}
