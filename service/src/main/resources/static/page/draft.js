// The form that is being filled in. It is kept in this browser until it is finished, so that it outlives a lost line
// and a closed page. What it comes to is never kept: only the service judges.

const KEY = 'gascheck-form';

export function kept() {
  try {
    const draft = JSON.parse(localStorage.getItem(KEY));
    return draft?.version === 1 ? draft : null;
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
 *   submission  the facts so far
 *   skipped     the JSON Pointers of what nobody knows
 *   answered    what was answered, for people: {pointer, name, shown}; shown is null where nobody knows
 *   waiting     answers that the service has not seen yet: {pointer, answer, name, shown}
 *   next, then, expected  what the service asked last
 *   asksOn      whether to ask on though it is certain
 *   ended       whether the result was told
 *   photos      file names by JSON Pointer
 */
export const begun = (purpose, submission) => ({
  version: 1, purpose, submission, skipped: [], answered: [], waiting: [], next: null, then: [], expected: null,
  asksOn: false, ended: false, photos: {},
});

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
