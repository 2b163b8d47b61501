// Asks the service. The token is kept in this tab alone, and sent in no other way than as a header.

const TOKEN = 'gascheck-token';
const PATIENCE = 60_000;

/** There is no line to the service. */
export class Offline extends Error {}

/** The service does not know who asks, or does not let that person do it. */
export class NotAllowed extends Error {
  constructor(status, detail) {
    super(detail);
    this.unknown = status === 401;
  }
}

/** The service refuses, and says why. */
export class Refused extends Error {
  constructor(status, told) {
    super(told.detail ?? String(status));
    this.status = status;
    this.kind = String(told.type ?? '').replace('urn:gascheck:problem:', '');
    this.problems = told.problems ?? [];
  }
}

export const token = {
  has: () => sessionStorage.getItem(TOKEN) !== null,
  keep: value => sessionStorage.setItem(TOKEN, value),
  forget: () => sessionStorage.removeItem(TOKEN),
};

async function ask(path, options, language) {
  const headers = {Accept: 'application/json', 'Accept-Language': language, ...options.headers};
  if (token.has()) {
    headers.Authorization = `Bearer ${sessionStorage.getItem(TOKEN)}`;
  }
  let answer;
  let body;
  try {
    answer = await fetch(path, {
      ...options, headers, cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE),
    });
    body = await answer.text();
  } catch {
    throw new Offline();
  }
  if (answer.ok) {
    return headers.Accept.includes('json') ? JSON.parse(body) : body;
  }
  let told = {};
  try {
    told = JSON.parse(body);
  } catch {
    // What stands before the service does not answer as it does.
    if ([502, 503, 504].includes(answer.status)) {
      throw new Offline();
    }
  }
  if (answer.status === 401 || answer.status === 403) {
    throw new NotAllowed(answer.status, told.detail);
  }
  throw new Refused(answer.status, told);
}

export const get = (path, language) => ask(path, {method: 'GET'}, language);

export const post = (path, body, language, accept = 'application/json') => ask(path, {
  method: 'POST',
  headers: {'Content-Type': 'application/json', Accept: accept},
  body: JSON.stringify(body),
}, language);
