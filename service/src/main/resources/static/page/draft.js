// The form that is being filled in. It is kept in this browser until it is finished, so that it outlives a lost line
// and a closed page. What it comes to is never kept: only the service judges.

const KEY = 'gascheck-form';
const VERSION = 2;

export function kept() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY));
    return draft?.version === VERSION ? draft : null;
  } catch {
    return null;
  }
}

export function keep(draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  localStorage.removeItem(KEY);
}

/**
 * A form that begins.
 *   list        the list of the submission in which stands what is checked, as its first record
 *   submission  the facts so far
 *   skipped     the JSON Pointers of what nobody knows
 *   answered    what was answered: {pointer, name, shown, question}; shown, for people, is null where nobody knows
 *   waiting     answers that the service has not seen yet: {pointer, answer, name, shown, question}
 *   next, then, expected  what the service asked last
 *   asksOn      whether to ask on though it is certain
 *   ended       whether the result was told
 *   photos      file names by JSON Pointer
 */
export const begun = (purpose, list, submission) => ({
  version: VERSION, purpose, list, submission, skipped: [], answered: [], waiting: [], next: null, then: [],
  expected: null, asksOn: false, ended: false, photos: {},
});

/** What is checked, as far as it is known. */
export const checked = draft => draft.submission[draft.list]?.[0] ?? {};

/** What people know it by. */
export function called(draft) {
  const {name, model, id} = checked(draft);
  return [name ?? model, id].filter(Boolean).join(' · ');
}

/** Whether a JSON Pointer leads to another's place or below it. */
export const isWithin = (pointer, other) => pointer === other || pointer.startsWith(other + '/');

/** The facts without what stands at a JSON Pointer: it is unknown again. */
export function without(submission, pointer) {
  const copy = structuredClone(submission);
  const steps = pointer.slice(1).split('/').map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = copy;
  for (const step of steps.slice(0, -1)) {
    at = at?.[step];
  }
  if (at && typeof at === 'object') {
    delete at[steps.at(-1)];
  }
  return copy;
}

/** The submission to hand in: photo names are remarks, which are kept with it and not judged. */
export function handedIn(draft) {
  const photos = Object.entries(draft.photos).filter(([, names]) => names.length > 0)
    .map(([at, names]) => ({at, names}));
  return photos.length === 0 ? draft.submission : {...draft.submission, '// photos': photos};
}
