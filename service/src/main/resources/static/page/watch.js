// Takes a result away that may not hold any more, and unfolds what is printed.

/** For how long a result is shown, in milliseconds. */
const LASTS = 15 * 60_000;
const EVERY = 30_000;

export function watch(page) {
  const look = () => {
    const {result} = page.state;
    if (!navigator.onLine && !page.state.offline) {
      page.state.offline = true;
      page.frame();
    }
    if (result && (page.state.offline || Date.now() - result.at > LASTS)) {
      page.goesStale();
    }
  };
  window.addEventListener('offline', look);
  window.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  setInterval(look, EVERY);
  window.addEventListener('beforeprint', () => {
    look();
    // On paper nothing can be unfolded, and no verdict stands there without its scope.
    document.querySelectorAll('.verdict details').forEach(each => {
      each.dataset.opened = String(each.open);
      each.open = true;
    });
  });
  window.addEventListener('afterprint', () => document.querySelectorAll('.verdict details').forEach(each => {
    each.open = each.dataset.opened === 'true';
  }));
}
