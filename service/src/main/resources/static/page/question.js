// The next question: what is asked, why, and a field for the answer.

import * as api from './api.js';
import * as words from './words.js';
import {byId, el, goTo, show} from './dom.js';
import {called} from './draft.js';
import {fieldFor, Unfilled} from './fields.js';
import {of, w} from './words.js';

/** The question to show: that of the service or, without a line, the first that nobody has answered yet. */
function toAsk(draft) {
  const taken = new Set(draft.waiting.map(each => each.pointer));
  return [draft.next, ...draft.then].find(each => each && !taken.has(each.pointer)) ?? null;
}

export function showQuestion(page) {
  const {draft} = page.state;
  const question = toAsk(draft);
  show(byId('main'),
    notTaken(page),
    question ? form(page, question) : nothingToAsk(page),
    answers(page, draft));
}

/** Answers from when there was no line that the service did not take: they are told once. */
export function notTaken({state}) {
  const {draft, dropped} = state;
  state.dropped = [];
  return dropped.length === 0 ? null : el('div', {class: 'card warn', role: 'alert'}, el('p', {}, w('dropped')),
    el('ul', {}, dropped.map(each => el('li', {},
      words.place(each, draft) + words.colon() + (of(each.shown) || w('unknown')) + ' – ' + each.why))));
}

/** Nothing can be asked: without a line, or until what was told before is judged again. */
function nothingToAsk(page) {
  const {offline} = page.state;
  return el('section', {class: 'card'},
    el('h1', {id: 'question', tabindex: '-1'}, w(offline ? 'nothingMoreOffline' : 'staleTitle')),
    el('p', {}, w(offline ? 'nothingMoreNote' : 'staleNote')),
    offline ? null : el('button', {type: 'button', class: 'main', onclick: () => page.does(async () => {
      await page.goOn();
      goTo(byId('verdict') ?? byId('question'));
    })}, w('judgeAgain')));
}

function form(page, question) {
  const field = fieldFor(question);
  const error = el('p', {id: 'error', class: 'error', role: 'alert'});
  const photos = photoNames(page.state.draft, question.pointer);
  const isSaid = question.choices.length > 0 || question.kind === 'REFERENCE';
  const expects = el('p', {id: 'expects', class: 'soft'}, isSaid ? '' : of(question.expects));
  const [heading, context] = named(question, page.state.draft);
  const label = el(field.grouped ? 'fieldset' : 'div',
    field.grouped ? {'aria-labelledby': 'question', 'aria-describedby': 'explains'} : {},
    field.contents);
  const answer = async (given, shown) => {
    error.textContent = '';
    photos.keep();
    await page.does(async () => {
      try {
        await page.take(question, given, shown);
        goTo(byId('question') ?? byId('verdict'));
      } catch (refused) {
        if (!(refused instanceof api.Refused) || ![409, 422].includes(refused.status)) {
          throw refused;
        }
        error.textContent = refused.problems.map(each => of(each.message)).join(' ') || refused.message;
        const field = byId('field');
        (field?.value ? field : form.querySelector('input:checked') ?? form.querySelector('input')).focus();
      }
    });
  };
  const form = el('form', {class: 'card', novalidate: '', onsubmit: event => {
    event.preventDefault();
    try {
      const {answer: given, shown} = field.read();
      answer(given, shown);
    } catch (unfilled) {
      if (!(unfilled instanceof Unfilled)) {
        throw unfilled;
      }
      error.textContent = unfilled.message;
      form.querySelector('input').focus();
    }
  }},
  el('p', {class: 'soft'}, `${w('checking')} ${called(page.state.draft)}`),
  el('p', {class: 'soft'}, remaining(page.state)),
  context, heading,
  // What files have for an empty list, or for no last day, is a choice here.
  el('p', {id: 'explains'}, of(question.explains).replaceAll('[]', w('empty'))
    .replaceAll('OPEN_ENDED', w('openEnded'))),
  question.effort?.says ? el('p', {class: 'soft'}, w('howToFind') + words.colon() + of(question.effort.says)) : null,
  expects, label, error,
  el('div', {class: 'buttons'},
    el('button', {class: 'main'}, w('next')),
    el('button', {type: 'button', onclick: () => answer(null, null)}, w('nobodyKnows')),
    back(page)),
  why(question),
  photos.element,
  page.state.offline ? null : el('button', {type: 'button', class: 'quiet', onclick: () => page.does(async () => {
    await page.end();
    goTo(byId('verdict') ?? byId('question'));
  })}, w('endNow')));
  return form;
}

/** Takes the last answer back. */
function back(page) {
  const {answered, waiting} = page.state.draft;
  const last = waiting.at(-1) ?? answered.at(-1);
  return last ? el('button', {type: 'button', class: 'quiet', onclick: () => page.does(async () => {
    await page.change(last.pointer);
    goTo(byId('question') ?? byId('verdict'));
  })}, w('back')) : null;
}

/** What is asked, and of what. */
function named(question, draft) {
  const steps = words.steps(question, draft);
  return [
    el('h1', {id: 'question', tabindex: '-1', 'data-pointer': question.pointer}, steps.at(-1)),
    steps.length > 1 ? el('p', {class: 'of'}, steps.slice(0, -1).join(' › ')) : null,
  ];
}

function remaining({draft, offline}) {
  const most = draft.expected ? Math.ceil(draft.expected.questions) : 0;
  return offline || most === 0 ? w('remainingUnknown') : w('remaining', most);
}

function why(question) {
  if (question.because.length === 0) {
    return null;
  }
  return el('details', {},
    el('summary', {}, w('why')),
    el('ul', {}, question.because.map(each => el('li', {}, of(each.title), el('p', {class: 'soft'}, each.citation)))),
    question.waiting > question.because.length ? el('p', {class: 'soft'}, w('whyMore', question.waiting)) : null);
}

/** Names of photos of what is asked: nothing but their names leaves the device. */
function photoNames(draft, pointer) {
  const field = el('input', {id: 'photos', type: 'text', autocomplete: 'off', 'aria-describedby': 'photos-note',
    value: (draft.photos[pointer] ?? []).join(', ')});
  const picker = el('input', {id: 'picker', type: 'file', accept: 'image/*', multiple: '', onchange: () => {
    const names = [...picker.files].map(each => each.name);
    field.value = [field.value.trim(), ...names].filter(Boolean).join(', ');
    picker.value = '';
  }});
  return {
    element: el('details', {open: field.value !== ''},
      el('summary', {}, w('photos')),
      el('label', {for: 'photos'}, w('photos')), field,
      el('p', {id: 'photos-note', class: 'soft'}, w('photosNote')),
      el('label', {for: 'picker'}, w('photosPick')), picker),
    keep: () => {
      const names = field.value.split(/[,，、;；]/).map(each => each.trim()).filter(Boolean);
      draft.photos = {...draft.photos, [pointer]: names};
    },
  };
}

/** What was answered so far, and how to change it. */
export function answers(page, draft) {
  const all = [...draft.answered, ...draft.waiting.map(each => ({...each, waits: true}))];
  if (all.length === 0) {
    return null;
  }
  const change = pointer => page.does(async () => {
    await page.change(pointer);
    goTo(byId('question') ?? byId('verdict'));
  });
  return el('section', {class: 'card', 'aria-labelledby': 'answered'},
    el('h2', {id: 'answered'}, w('answered')),
    el('ul', {class: 'answers'}, all.toReversed().map(each => el('li', {},
      el('span', {}, words.place(each, draft), el('strong', {}, each.shown ? of(each.shown) : w('unknown')),
        each.waits ? el('em', {}, w('notSent')) : null),
      el('button', {type: 'button', class: 'quiet',
        'aria-label': w('change') + words.colon() + words.place(each, draft),
        onclick: () => change(each.pointer)}, w('change'))))));
}
