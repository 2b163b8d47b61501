// The start: what is open from before, the form that was kept, and a new check.

import * as api from './api.js';
import * as words from './words.js';
import {byId, el, goTo, show} from './dom.js';
import {called} from './draft.js';
import {hazards} from './hazards.js';
import {of, w} from './words.js';

export function showStart(page) {
  const {draft, start} = page.state;
  show(byId('main'),
    start ? hazards(start.today) : null,
    draft ? keptForm(page, draft) : null,
    start ? newCheck(page, start) : el('p', {class: 'card', id: 'no-line'}, w('noLine')));
}

function keptForm(page, draft) {
  return el('section', {class: 'card', 'aria-labelledby': 'kept'},
    el('h2', {id: 'kept'}, w('keptTitle')),
    el('p', {}, `${called(draft)} · ${draft.submission.assessedOn}`),
    el('div', {class: 'buttons'},
      el('button', {type: 'button', class: 'main', onclick: () => page.does(async () => {
        await page.goOn();
        goTo(byId('question') ?? byId('verdict'));
      })}, w('goOn')),
      el('button', {type: 'button', onclick: () => window.confirm(w('dropSure')) && page.does(page.drop)},
        w('dropKept'))));
}

/** An input that says in the language of the page what is wrong with it. */
function input(attributes, missing) {
  const element = el('input', {
    ...attributes,
    oninvalid: () => element.setCustomValidity(element.validity.valueMissing ? w(missing) : ''),
  });
  const isFine = () => document.getElementsByName(element.name).forEach(each => each.setCustomValidity(''));
  element.addEventListener('input', isFine);
  element.addEventListener('change', isFine);
  return element;
}

function radios(name, legend, options, chosen, more = {}) {
  return el('fieldset', {'data-of': name, ...more},
    el('legend', {}, legend),
    options.map(({value, label, note}, i) => el('div', {class: 'choice'},
      input({type: 'radio', name, id: `${name}-${i}`, value, checked: value === chosen, required: true}, 'chooseOne'),
      el('label', {for: `${name}-${i}`}, label, note ? el('span', {class: 'soft'}, note) : null))));
}

function field(id, type, label, more = {}, note = null) {
  return [
    el('label', {for: id}, label),
    input({id, name: id, type, autocomplete: 'off', 'aria-describedby': `${id}-note ${id}-error`, ...more}, 'required'),
    el('p', {id: `${id}-note`, class: 'soft'}, note),
    el('p', {id: `${id}-error`, class: 'error', role: 'alert'}),
  ];
}

function newCheck(page, start) {
  const subjects = el('div', {});
  const known = el('div', {class: 'known'});
  const purpose = () => start.purposes.find(each => each.id === new FormData(form).get('purpose'));
  const subject = () => {
    const all = purpose()?.subjects ?? [];
    return all.length === 1 ? all[0] : all.find(each => each.list === new FormData(form).get('list'));
  };
  const asksName = () => {
    const filled = byId('name')?.value ?? '';
    const {knownFor} = subject() ?? {};
    show(known, knownFor ? field('name', 'text', of(knownFor) + w('mayBeLeftOut'), {maxlength: 200, value: filled})
      : null);
  };
  const asksSubject = () => {
    const all = purpose()?.subjects ?? [];
    show(subjects, all.length > 1 ? radios('list', w('kind'),
      all.map(each => ({value: each.list, label: of(each.name), note: of(each.what)})), null) : null);
    asksName();
  };
  const form = el('form', {class: 'card', 'aria-labelledby': 'new', onsubmit: event => {
    event.preventDefault();
    page.does(() => begins(page, form, purpose(), subject()));
  }, onchange: ({target}) => target.name === 'purpose' ? asksSubject() : target.name === 'list' ? asksName() : null},
  el('h1', {id: 'new', tabindex: '-1'}, w('startTitle')),
  radios('purpose', w('purpose'), start.purposes.map(each => ({
    value: each.id, label: of(each.name), note: of(each.asks)})), start.purposes[0]?.id),
  subjects,
  field('number', 'text', w('number'), {required: true, maxlength: 200}, w('numberNote')),
  known,
  el('details', {},
    el('summary', {}, `${w('day')} ${start.today} · ${w('instruments')}`),
    field('day', 'date', w('day'), {required: true, value: start.today}),
    el('fieldset', {}, el('legend', {}, w('instruments')), start.instruments.map((each, i) => el('div',
      {class: 'choice'},
      el('input', {type: 'checkbox', name: 'instrument', id: `i${i}`, value: each.id, checked: each.usual}),
      el('label', {for: `i${i}`}, each.number, el('span', {class: 'soft'}, of(each.title))))))),
  el('button', {class: 'main'}, w('begin')));
  asksSubject();
  return form;
}

async function begins(page, form, purpose, subject) {
  const filled = new FormData(form);
  const name = filled.get('name')?.trim();
  const instruments = filled.getAll('instrument');
  form.querySelectorAll('.error').forEach(each => { each.textContent = ''; });
  try {
    await page.begin(purpose.id, subject.list, {
      assessedOn: filled.get('day'),
      ...(instruments.length > 0 ? {instruments} : {}),
      [subject.list]: [{id: filled.get('number').trim(), ...(name ? {[subject.known]: name} : {})}],
    });
    goTo(byId('question') ?? byId('verdict'));
  } catch (refused) {
    if (!(refused instanceof api.Refused) || refused.problems.length === 0) {
      throw refused;
    }
    told(form, refused.problems, subject);
  }
}

/** Says what is refused where it was filled in. */
function told(form, problems, {list, known}) {
  const fields = {'/assessedOn': 'day', [`/${list}/0/id`]: 'number', [`/${list}/0/${known}`]: 'name'};
  const at = problems.map(each => fields[each.pointer] ?? 'number');
  problems.forEach((each, i) => { byId(`${at[i]}-error`).append(of(each.message), ' '); });
  const first = byId(at[0]);
  first.closest('details')?.setAttribute('open', '');
  first.focus();
}
