// The page: who asks, what is open in it, and what is shown.

import * as api from './api.js';
import * as drafts from './draft.js';
import * as words from './words.js';
import {byId, el, goTo, say, show} from './dom.js';
import {showQuestion} from './question.js';
import {showResult} from './result.js';
import {showStart} from './start.js';
import {showToken} from './token.js';
import {watch} from './watch.js';
import {of, w} from './words.js';

/** What the page knows: the form in hand, how the service last answered, whether it is asked now, and has a line. */
const state = {draft: drafts.kept(), start: null, result: null, dropped: [], busy: false, offline: false, kept: true};

const page = {
  state,

  /** Begins a form. */
  async begin(purpose, list, submission) {
    const before = state.draft;
    state.draft = drafts.begun(purpose, list, submission);
    state.dropped = [];
    try {
      await page.ask({});
    } catch (refused) {
      state.draft = before;
      throw refused;
    }
  },

  /** Goes on with the form that was kept. */
  goOn: () => page.ask({ends: state.draft.ended}),

  /** Gives up the form. */
  drop() {
    drafts.forget();
    Object.assign(state, {draft: null, result: null, dropped: []});
    return page.begins();
  },

  /** Takes an answer, or that nobody knows; throws {@link api.Refused} where it cannot be so. */
  async take(question, given, shown) {
    state.draft.waiting.push({pointer: question.pointer, answer: given, name: question.name, shown, question});
    page.keep();
    await page.ask({});
  },

  /** Makes what was answered unknown again, with all that stands in it, and asks for it anew. */
  async change(pointer) {
    const draft = state.draft;
    const isElsewhere = each => !drafts.isWithin(each.pointer ?? each, pointer);
    const waits = draft.waiting.some(each => each.pointer === pointer);
    const before = draft.answered.find(each => each.pointer === pointer);
    draft.waiting = draft.waiting.filter(isElsewhere);
    draft.photos = Object.fromEntries(Object.entries(draft.photos).filter(([at]) => at === pointer || isElsewhere(at)));
    if (!waits) {
      draft.skipped = draft.skipped.filter(isElsewhere);
      draft.answered = draft.answered.filter(isElsewhere);
      draft.submission = drafts.without(draft.submission, pointer);
      // Without a line it is asked as it was asked before.
      draft.next = before?.question ?? null;
      draft.then = draft.then.filter(each => isElsewhere(each) || each.pointer === pointer);
    }
    draft.ended = false;
    state.result = null;
    page.keep();
    await page.ask(waits ? {} : {about: pointer});
  },

  /** Takes what was told away: it is to be judged again. */
  goesStale() {
    state.result = null;
    page.shows();
    goTo(byId('question'));
  },

  /** Asks what it comes to by now. */
  end: () => page.ask({ends: true}),

  /** Goes on asking after a result: also for what cannot change it. */
  async askOn() {
    state.draft.asksOn = true;
    state.draft.ended = false;
    await page.ask({});
  },

  /** Sends what waits, and asks what is next; without a line, goes on with what the service asked before. */
  async ask(more) {
    const draft = state.draft;
    state.result = null;
    try {
      const isAsked = await sendWaiting(draft);
      if (!isAsked || Object.values(more).some(Boolean)) {
        await sent(draft, null, more);
      }
      state.offline = false;
    } catch (error) {
      if (!(error instanceof api.Offline)) {
        throw error;
      }
      state.offline = true;
    }
    page.keep();
    page.shows();
  },

  keep() {
    state.kept = drafts.keep(state.draft);
  },

  /** The start. */
  async begins() {
    try {
      state.start = await api.get('/v1/inquiry', words.current());
      state.offline = false;
    } catch (error) {
      if (!(error instanceof api.Offline)) {
        return page.fails(error);
      }
      state.offline = true;
    }
    state.result = null;
    showStart(page);
    return page.frame();
  },

  /** What is to be shown now. */
  shows() {
    if (state.result) {
      showResult(page);
    } else {
      showQuestion(page);
    }
    page.frame();
  },

  /** Shows that something failed which is no fault of what was filled in. */
  fails(error) {
    if (error instanceof api.NotAllowed && error.unknown) {
      return showToken(page, api.token.has() ? w('tokenWrong') : null);
    }
    const said = error.problems?.map(each => of(each.message)).join(' ') || error.message;
    const text = error instanceof api.NotAllowed ? w('notAllowed')
      : error instanceof api.Offline ? w('noLine')
        : error instanceof api.Refused && (error.status === 429 || error.status === 503) ? w('busy')
          : w('failed') + said;
    byId('main').querySelector('.failure')?.remove();
    byId('main').prepend(el('p', {class: 'failure', role: 'alert'}, text));
    return null;
  },

  /**
   * Does something, and shows where it fails. One thing at a time: an answer that is on its way would bring back what
   * is taken back meanwhile, and be told what it came to with that.
   */
  async does(work) {
    if (state.busy) {
      return;
    }
    state.busy = true;
    document.body.setAttribute('aria-busy', 'true');
    say(w('wait'));
    try {
      await work();
    } catch (error) {
      page.fails(error);
    } finally {
      state.busy = false;
      document.body.removeAttribute('aria-busy');
      say('');
    }
  },

  frame,

  /** Opens the page anew. */
  opens: () => opens(),
};

/**
 * Hands the answers that wait to the service, in their order; those that it does not take are told. Tells whether the
 * service has said what to ask after the last of them.
 */
async function sendWaiting(draft) {
  let isAsked = false;
  while (draft.waiting.length > 0) {
    const [first] = draft.waiting;
    try {
      isAsked = first.answer !== null;
      if (first.answer === null) {
        draft.skipped.push(first.pointer);
      } else {
        await sent(draft, {pointer: first.pointer, ...first.answer}, {});
      }
      const {pointer, name, shown, question} = first;
      draft.answered.push({pointer, name, shown, question});
      draft.waiting.shift();
    } catch (error) {
      if (!(error instanceof api.Refused) || ![409, 422].includes(error.status)) {
        throw error;
      }
      draft.waiting.shift();
      if (!state.offline && draft.waiting.length === 0) {
        // It was answered just now: the field says what is wrong.
        page.keep();
        throw error;
      }
      state.dropped.push({...first, why: error.message});
      isAsked = false;
    }
    page.keep();
  }
  return isAsked;
}

async function sent(draft, answer, more) {
  const told = await api.post(`/v1/inquiry?for=${encodeURIComponent(draft.purpose)}`, {
    submission: draft.submission, list: draft.list, skipped: draft.skipped, asksOn: draft.asksOn,
    ...(answer ? {answer} : {}), ...more,
  }, words.current());
  draft.submission = told.submission;
  draft.next = told.next ?? null;
  draft.then = told.then;
  draft.expected = told.expected ?? null;
  draft.ended = Boolean(told.result);
  state.result = told.result ? {...told.result, at: new Date()} : null;
}

/** The head of the page, and whether there is a line. */
function frame() {
  document.documentElement.lang = words.tag();
  document.title = w('title');
  const waiting = state.draft?.waiting.length ?? 0;
  show(byId('top'),
    el('a', {class: 'skip', href: '#main'}, w('toMain')),
    el('div', {class: 'bar'},
      el('span', {class: 'brand'}, w('title')),
      el('button', {type: 'button', class: 'quiet', lang: words.otherTag(), onclick: changeLanguage}, w('other')),
      api.token.has() ? el('button', {type: 'button', class: 'quiet', onclick: leave}, w('leave')) : null),
    state.offline ? el('div', {class: 'line', role: 'status'}, el('p', {}, w('offline'),
      waiting > 0 ? ' ' + w('waitingAnswers', waiting) : ''),
    el('button', {type: 'button', onclick: again}, w('again'))) : null,
    state.kept ? null : el('p', {class: 'line'}, w('notKept')));
}

function changeLanguage() {
  words.change();
  if (byId('token')) {
    showToken(page, null);
  } else if (state.draft && (state.result || byId('question'))) {
    page.shows();
  } else {
    showStart(page);
    frame();
  }
  byId('top').querySelector('.bar button').focus();
}

/** Nothing of what is on its way is shown any more. */
function leave() {
  api.token.forget();
  location.reload();
}

function again() {
  page.does(() => state.draft && byId('question') ? page.goOn() : opens());
}

async function opens() {
  await page.begins();
  // The open hazards, which stand before the heading, stay in sight.
  byId('main').querySelector('h1')?.focus({preventScroll: true});
}

window.addEventListener('online', () => state.offline && again());
watch(page);
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('/service-worker.js').catch(() => null);
}
frame();
page.does(opens);
