// What was found before today and is not closed: what was found last, what is overdue, and the rest.

import * as api from './api.js';
import * as words from './words.js';
import {el, show} from './dom.js';
import {of, w} from './words.js';

const MOST = 50;
const OPENED = 3;

/** A section that fills itself. */
export function hazards(today) {
  const contents = el('div', {});
  const heading = el('h2', {id: 'hazards'}, w('hazards'));
  const section = el('section', {class: 'card', 'aria-labelledby': 'hazards'}, heading, contents);
  api.get(`/v1/ledger/open?before=${today}&most=${MOST}`, words.current()).then(open => {
    const all = open.latest.count + open.overdue.count + open.others.count;
    heading.textContent = all === 0 ? w('hazards') : w('hazardsOf', all);
    show(contents, ...all === 0 ? [el('p', {}, w('hazardsNone'))] : [
      part(w(open.lastFound === dayBefore(today) ? 'hazardsYesterday' : 'hazardsLatest', open.lastFound), open.latest,
        today, true),
      part(w('hazardsOverdue'), open.overdue, today, open.latest.count === 0),
      part(w('hazardsOthers'), open.others, today, false),
    ]);
  }).catch(() => show(contents, el('p', {class: 'error'}, w('hazardsFailed'))));
  return section;
}

function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** A part: the first of what presses most in sight, all else folded away. */
function part(title, {count, entries}, today, first) {
  const seen = first ? entries.slice(0, OPENED) : [];
  const rest = entries.slice(seen.length);
  const list = some => some.length === 0 ? null : el('ul', {class: 'hazards'}, some.map(each => hazard(each, today)));
  return count === 0 ? null : [
    first ? el('h3', {}, `${title}${words.colon()}${count}`) : null,
    list(seen),
    rest.length === 0 ? null : el('details', {},
      el('summary', {}, first ? w('hazardsRest', count - seen.length) : `${title}${words.colon()}${count}`),
      list(rest),
      count > entries.length ? el('p', {class: 'strong'}, w('hazardsMore', count - entries.length)) : null)];
}

function hazard(entry, today) {
  const finding = JSON.parse(entry.lately.findingJson);
  const deadline = entry.progress.plan?.deadline ?? entry.dueOn;
  const isLate = deadline && deadline < today && ['OPEN', 'NOTIFIED'].includes(entry.progress.state);
  return el('li', {},
    el('strong', {}, of(finding.message)),
    el('p', {}, of(finding.subject.name)),
    el('p', {class: 'soft'}, [
      `${words.state(entry.progress.state)}`,
      `${w('found')} ${entry.progress.openSince}`,
      deadline ? `${w('due')} ${deadline}` : null,
    ].filter(Boolean).join(' · '), isLate ? el('strong', {class: 'late'}, ' ' + w('overdue')) : null),
    el('p', {class: 'soft'}, `${finding.instrumentNumber} ${finding.provisions.join('、')}`));
}
