// Keeps the page itself, so that a form that was opened opens without a line. It never keeps what the service answers:
// a verdict is only ever told by the service.

const CACHE = 'gascheck-page-2';
const PAGE = ['/', '/page/page.css', '/page/icon.svg', '/page/main.js', '/page/api.js', '/page/dom.js',
  '/page/draft.js', '/page/fields.js', '/page/hazards.js', '/page/notice.js', '/page/question.js', '/page/result.js',
  '/page/start.js', '/page/token.js', '/page/watch.js', '/page/words.js'];
/** For how long a weak line is waited for, in milliseconds. */
const PATIENCE = 4_000;

self.addEventListener('install', event => event.waitUntil(
  caches.open(CACHE).then(cache => cache.addAll(PAGE.map(path => new Request(path, {cache: 'reload'}))))
    .then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(
  caches.keys().then(names => Promise.all(names.filter(name => name !== CACHE).map(name => caches.delete(name))))
    .then(() => self.clients.claim())));

// The service has the newest page; what is kept stands in where there is no line.
self.addEventListener('fetch', event => {
  const {pathname, origin} = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !PAGE.includes(pathname)) {
    return;
  }
  event.respondWith(fetch(event.request, {signal: AbortSignal.timeout(PATIENCE)}).then(async answer => {
    if (answer.ok) {
      const cache = await caches.open(CACHE);
      await cache.put(pathname, answer.clone());
    }
    return answer;
  }).catch(async () => await caches.match(pathname) ?? Response.error()));
});
