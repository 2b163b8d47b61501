// What the ledger has open from before today.

import * as api from './api.js';
import * as words from './words.js';
import {el, show} from './dom.js';
import {of, w} from './words.js';

const OPEN = ['open', 'notified', 'rectified', 'reinspected'].map(each => `state=${each}`).join('&');
const MOST = 100;

/** A section that fills itself. */
export function hazards(today) {
  const contents = el('div', {});
  const heading = el('h2', {id: 'hazards'}, w('hazards'));
  const section = el('section', {class: 'card', 'aria-labelledby': 'hazards'}, heading, contents);
  api.get(`/v1/ledger/entries?${OPEN}&most=${MOST}`, words.current()).then(entries => {
    const before = entries.filter(each => each.progress.openSince < today);
    if (before.length === 0) {
      // Where the page is full of newer ones, older ones may follow.
      show(contents, el('p', {}, w(entries.length === MOST ? 'hazardsFailed' : 'hazardsNone')));
      return;
    }
    show(contents,
      el('details', {open: before.length <= 3},
        el('summary', {}, String(before.length) + (entries.length === MOST ? '+' : '')),
        el('ul', {class: 'hazards'}, before.map(each => hazard(each, today)))),
      entries.length === MOST ? el('p', {class: 'soft'}, w('hazardsMore', before.length)) : null);
  }).catch(() => show(contents, el('p', {class: 'error'}, w('hazardsFailed'))));
  return section;
}

function hazard(entry, today) {
  const finding = JSON.parse(entry.lately.findingJson);
  const deadline = entry.progress.plan?.deadline ?? entry.dueOn;
  const isLate = deadline && deadline < today && ['OPEN', 'NOTIFIED'].includes(entry.progress.state);
  return el('li', {},
    el('strong', {}, of(finding.title)),
    el('p', {}, of(finding.subject.name)),
    el('p', {class: 'soft'}, [
      `${words.state(entry.progress.state)}`,
      `${w('found')} ${entry.progress.openSince}`,
      deadline ? `${w('due')} ${deadline}` : null,
    ].filter(Boolean).join(' · '), isLate ? el('strong', {class: 'late'}, ' ' + w('overdue')) : null),
    el('p', {class: 'soft'}, `${finding.instrumentNumber} ${finding.provisions.join('、')}`));
}
