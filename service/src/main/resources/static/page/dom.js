// Makes elements. Whatever comes from outside becomes text, and never markup.

/** An element with attributes, handlers ("onclick") and children: elements, texts or nothing. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'value' || key === 'checked' || key === 'disabled' || key === 'required' || key === 'open') {
      element[key] = value;
    } else if (value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

export const byId = id => document.getElementById(id);

/** Says something to those who hear the page, and shows nothing. */
export function say(text) {
  byId('said').textContent = text;
}

/** Shows other contents, and lets readers go on from their heading. */
export function show(place, ...contents) {
  place.replaceChildren(...contents.flat().filter(Boolean));
}

/** Moves the focus to what was just shown. */
export function goTo(element) {
  if (element) {
    element.focus({preventScroll: true});
    element.scrollIntoView({block: 'start'});
  }
}
