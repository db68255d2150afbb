const blank = /[\t\n\r\u0085\u2028\u2029]/g;

// Controls, marks that turn the direction of writing, and what else cannot be seen; the joiners stay, many a word needs them.
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** A text with every letter visible: whatever would steer the reader is shown instead of obeyed. */
export function visible(text) {
  return String(text)
    .replace(blank, " ")
    .replace(hidden, letter => `[U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
}

/** An element; texts become text and never markup, an attribute that is null is left out. */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== undefined) {
      element.setAttribute(name, visible(value));
    }
  }

  show(element, ...children);
  return element;
}

/** Puts children in place of those that are there. */
export function show(element, ...children) {
  element.replaceChildren(...children.filter(child => child !== null).map(child => child instanceof Node ? child : document.createTextNode(visible(child))));
}

/** A word from outside, whose direction of writing touches nothing around it. */
export function word(text) {
  return el("bdi", null, text);
}
