// What it comes to: large, with why, what to do next, and what it covers. It is told as the service just judged it.

import * as api from './api.js';
import * as drafts from './draft.js';
import * as words from './words.js';
import {byId, el, goTo, show} from './dom.js';
import {answers, notTaken} from './question.js';
import {showNotices} from './notice.js';
import {of, w} from './words.js';

/** How each answer looks: only a yes looks like one. */
const LOOKS = {YES: 'yes', NO: 'no', FACTS_MISSING: 'open', FOR_A_PERSON: 'open', NOT_YET_DUE: 'open'};
const SIGNS = {YES: '✓', NO: '✕', FACTS_MISSING: '?', FOR_A_PERSON: '?', NOT_YET_DUE: '!'};

export function showResult(page) {
  const {draft, result} = page.state;
  const done = el('p', {id: 'done', role: 'status'});
  show(byId('main'),
    notTaken(page),
    el('section', {class: `card verdict ${LOOKS[result.answer] ?? 'open'}`, 'aria-labelledby': 'verdict'},
      el('p', {class: 'soft'}, drafts.called(draft)),
      el('p', {class: 'asks'}, of(result.asks)),
      el('h1', {id: 'verdict', tabindex: '-1'},
        el('span', {'aria-hidden': 'true', class: 'sign'}, SIGNS[result.answer] ?? '–'),
        el('span', {class: 'says'}, of(result.says))),
      result.answer === 'FACTS_MISSING' && result.missing.length > 0 ? el('p', {class: 'strong'},
        w('stillMissing') + words.colon()
          + result.missing.slice(0, 3).map(each => words.place(each, draft)).join(words.comma())
          + (result.missing.length > 3 ? ' …' : '')) : null,
      el('p', {}, w(result.certain ? 'certain' : 'uncertain')),
      el('p', {class: 'soft'}, `${w('verdictOf')} ${result.assessedOn} · ${w('judgedAt')} ${time(result.at)}`),
      scope(result)),
    disputes(result),
    buttons(page, done), done,
    grounds(w('grounds'), 'grounds', result.grounds.filter(each => each.outcome !== 'UNDETERMINED')),
    missing(page),
    grounds(w('besides'), 'besides', result.besides),
    photos(draft),
    answers(page, draft));
}

const time = date => date.toLocaleTimeString(words.tag(), {hour: '2-digit', minute: '2-digit'});

/** Stands in the same frame as the verdict, which is never told without it. */
function scope(result) {
  const numbers = Object.fromEntries(result.instruments.map(each => [each.id, each.number]));
  const line = (label, texts) => texts.length === 0 ? null
    : el('p', {}, label + words.colon() + [...new Set(texts)].join(words.current() === 'zh' ? '；' : '; '));
  const instruments = result.scope.instruments;
  return el('section', {class: 'scope', 'aria-labelledby': 'scope'},
    el('h2', {id: 'scope'}, w('scope')),
    result.basis.map(each => el('p', {}, w('scopeBasis', each.requirements,
      `${each.instrument} ${each.provisions.join('、')}`))),
    instruments.map(each => el('p', {}, w('scopeClauses', numbers[each.instrument] ?? each.instrument, each))),
    line(w('scopeWithoutRule'), result.withoutRule.map(each => of(each.what))),
    el('details', {}, el('summary', {}, w('scopeMore')),
      line(w('scopeNotYet'), instruments.flatMap(each => each.notYetJudged).map(each => of(each.name))),
      line(w('scopeElsewhere'), instruments.flatMap(each => each.elsewhere ?? [])
        .map(each => `${each.by} ${of(each.name)}`)),
      line(w('scopeNever'), instruments.flatMap(each => each.neverJudged).map(each => of(each.what))),
      line(w('scopeUnjudged'), result.scope.handedInNotJudged.map(each => each.path)),
      line(w('scopeAssumed'), (result.scope.assumptions ?? []).map(each => String(each.assumption))),
      el('p', {class: 'soft'}, w('scopeNote'))));
}

function grounds(title, id, findings) {
  return findings.length === 0 ? null : el('section', {class: 'card', 'aria-labelledby': id},
    el('h2', {id}, title), list(worstFirst(findings)));
}

function list(findings) {
  return el('ul', {class: 'grounds'}, findings.map(each => el('li', {class: each.outcome.toLowerCase()},
      el('h3', {}, of(each.title)),
      el('p', {class: 'soft'}, words.outcome(each.outcome) + ' · ' + of(each.subject)),
      el('p', {}, of(each.message)),
      el('dl', {},
        el('dt', {}, w('clause')), el('dd', {}, each.citation),
        each.outcome === 'BREACHED' ? [el('dt', {}, w('nextStep')), el('dd', {}, nextStep(each))] : null,
        each.evidence.length > 0 ? [el('dt', {}, w('evidence')), el('dd', {},
          el('ul', {class: 'facts'}, each.evidence.map(fact => el('li', {}, of(fact))),
            each.moreEvidence > 0 ? el('li', {}, w('moreEvidence', each.moreEvidence)) : null))] : null,
        each.dueOn ? [el('dt', {}, w('dueOn')), el('dd', {}, each.dueOn)] : null,
        each.authorities.length > 0
          ? [el('dt', {}, w('departments')), el('dd', {}, each.authorities.join(words.comma()))] : null))));
}

const ORDER = ['BREACHED', 'NEEDS_REVIEW', 'UNDETERMINED', 'NOT_YET_DUE'];

const worstFirst = findings => findings.toSorted(
  (one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome));

const nextStep = ({nextStep: step, title}) =>
  step ? `${step.name}${words.colon()}${of(step.what)}${words.bracketed(of(step.basis))}` : w('noNextStep', of(title));

/** What contradicts itself, which only a person can judge. */
function disputes(result) {
  return result.disputes.length === 0 ? null : el('section', {class: 'card warn', 'aria-labelledby': 'disputes'},
    el('h2', {id: 'disputes'}, w('disputes')),
    el('ul', {}, result.disputes.map(each => el('li', {}, of(each.says),
      el('ul', {}, each.facts.map(fact => el('li', {class: 'soft'}, of(fact))))))));
}

/** The facts to find out, and what is open without them. */
function missing(page) {
  const {draft, result} = page.state;
  const open = result.grounds.filter(each => each.outcome === 'UNDETERMINED');
  return result.missing.length + open.length === 0 ? null : el('section', {class: 'card', 'aria-labelledby': 'missing'},
    el('h2', {id: 'missing'}, w(result.certain ? 'stillUnknown' : 'stillMissing')),
    el('ul', {class: 'answers'}, result.missing.map(each => el('li', {},
      el('span', {}, words.place(each, draft)), answerIt(page, each)))),
    result.moreMissing > 0 ? el('p', {}, w('moreMissing', result.moreMissing)) : null,
    open.length === 0 ? null : el('details', {}, el('summary', {}, w('openWithout', open.length)), list(open)));
}

/** Leads to the question for what is missing, or for what it stands in. */
function answerIt(page, {pointer, name}) {
  const {draft} = page.state;
  const at = [...draft.then.map(each => each.pointer), ...draft.skipped]
    .filter(each => drafts.isWithin(pointer, each)).toSorted((one, other) => other.length - one.length)[0];
  return at ? el('button', {type: 'button', class: 'quiet',
    'aria-label': w('answerIt') + words.colon() + words.place({pointer, name}, draft),
    onclick: () => page.does(async () => {
      await page.change(at);
      goTo(byId('question') ?? byId('verdict'));
    })}, w('answerIt')) : null;
}

function photos(draft) {
  const all = Object.values(draft.photos).flat();
  return all.length === 0 ? null : el('section', {class: 'card', 'aria-labelledby': 'all-photos'},
    el('h2', {id: 'all-photos'}, w('photos')), el('ul', {}, all.map(each => el('li', {}, each))));
}

function buttons(page, done) {
  const {draft, result} = page.state;
  const about = `?for=${encodeURIComponent(draft.purpose)}`;
  const button = (key, work, more = {}) => el('button',
    {type: 'button', ...more, onclick: () => page.does(work)}, w(key));
  return el('div', {class: 'buttons'},
    button('record', async () => {
      const told = await api.post(`/v1/ledger/submissions${about}`, drafts.handedIn(draft), words.current());
      done.textContent = told.repeated ? w('recordedBefore') : w('recorded', told.changes.length);
    }, {class: 'main'}),
    button('notice', async () => {
      const notices = await api.post(`/v1/notices${about}`, draft.submission, words.current());
      if (notices.length === 0) {
        done.textContent = w('noNotice');
      } else {
        showNotices(notices, () => { page.shows(); goTo(byId('verdict')); });
      }
    }),
    button('fullReport', async () => {
      const told = await api.post(`/v1/check${about}&lang=${words.current()}`, draft.submission, words.current(),
        'text/plain');
      show(byId('main'), el('section', {class: 'card'},
        el('h1', {id: 'report', tabindex: '-1'}, w('fullReport')),
        el('div', {class: 'buttons'}, button('backToResult', async () => { page.shows(); goTo(byId('verdict')); }),
          el('button', {type: 'button', onclick: () => window.print()}, w('print'))),
        el('pre', {tabindex: '0', 'aria-labelledby': 'report'}, told)));
      goTo(byId('report'));
    }),
    el('button', {type: 'button', onclick: () => window.print()}, w('print')),
    draft.then.length > 0 ? button(result.certain ? 'askOn' : 'goOnAsking', async () => {
      await page.askOn();
      goTo(byId('question') ?? byId('verdict'));
    }) : null,
    button('newCheck', async () => {
      if (done.textContent !== '' || window.confirm(w('dropSure'))) {
        await page.drop();
        goTo(byId('new'));
      }
    }));
}
