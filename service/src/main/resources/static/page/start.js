// The start: what is open from before, the form that was kept, and a new check.

import * as words from './words.js';
import {byId, el, goTo, show} from './dom.js';
import {hazards} from './hazards.js';
import {of, w} from './words.js';

const USER = 'gasUsers';

export function showStart(page) {
  const {draft, start} = page.state;
  show(byId('main'),
    start ? hazards(start.today) : null,
    draft ? keptForm(page, draft) : null,
    start ? newCheck(page, start) : el('p', {class: 'card', id: 'no-line'}, w('noLine')));
}

function keptForm(page, draft) {
  const user = draft.submission[USER]?.[0] ?? {};
  return el('section', {class: 'card', 'aria-labelledby': 'kept'},
    el('h2', {id: 'kept'}, w('keptTitle')),
    el('p', {}, [user.name, user.id, draft.submission.assessedOn].filter(Boolean).join(words.comma())),
    el('div', {class: 'buttons'},
      el('button', {type: 'button', class: 'main', onclick: () => page.does(page.goOn)}, w('goOn')),
      el('button', {type: 'button', onclick: () => window.confirm(w('dropSure')) && page.does(page.drop)},
        w('dropKept'))));
}

function radios(name, legend, options, chosen) {
  return el('fieldset', {},
    el('legend', {}, legend),
    options.map(({value, label, note}, i) => el('div', {class: 'choice'},
      el('input', {type: 'radio', name, id: `${name}-${i}`, value, checked: value === chosen, required: true}),
      el('label', {for: `${name}-${i}`}, label, note ? el('span', {class: 'soft'}, note) : null))));
}

function newCheck(page, start) {
  const field = (id, type, label, more = {}, note = null) => [
    el('label', {for: id}, label),
    el('input', {id, name: id, type, autocomplete: 'off', 'aria-describedby': note ? `${id}-note` : null, ...more}),
    note ? el('p', {id: `${id}-note`, class: 'soft'}, note) : null,
  ];
  const form = el('form', {class: 'card', 'aria-labelledby': 'new', onsubmit: event => {
    event.preventDefault();
    const filled = new FormData(form);
    const name = filled.get('name').trim();
    const submission = {
      assessedOn: filled.get('day'),
      instruments: filled.getAll('instrument'),
      [USER]: [{id: filled.get('number').trim(), ...(name ? {name} : {}), kind: filled.get('kind'),
        ...(filled.get('venue') ? {venueKind: filled.get('venue')} : {})}],
    };
    page.does(async () => {
      await page.begin(filled.get('purpose'), submission);
      goTo(byId('question') ?? byId('verdict'));
    });
  }},
  el('h1', {id: 'new', tabindex: '-1'}, w('startTitle')),
  radios('purpose', w('purpose'), start.purposes.map(each => ({
    value: each.id, label: of(each.name), note: of(each.asks)})), start.purposes[0]?.id),
  radios('kind', w('kind'), start.kinds.map(each => ({value: each.value, label: of(each.label)})), null),
  el('label', {for: 'venue'}, w('venueKind')),
  el('select', {id: 'venue', name: 'venue'}, el('option', {value: ''}, w('notChosen')),
    start.venueKinds.map(each => el('option', {value: each.value}, of(each.label)))),
  field('number', 'text', w('number'), {required: true, maxlength: 200}, w('numberNote')),
  field('name', 'text', w('name'), {maxlength: 200}),
  el('details', {},
    el('summary', {}, `${w('day')} ${start.today} · ${w('instruments')}`),
    field('day', 'date', w('day'), {required: true, value: start.today}),
    el('fieldset', {}, el('legend', {}, w('instruments')), start.instruments.map((each, i) => el('div',
      {class: 'choice'},
      el('input', {type: 'checkbox', name: 'instrument', id: `i${i}`, value: each.id, checked: each.usual}),
      el('label', {for: `i${i}`}, each.number, el('span', {class: 'soft'}, of(each.title))))))),
  el('button', {class: 'main'}, w('begin')));
  return form;
}
