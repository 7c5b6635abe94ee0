// What the pages of our own build from: elements made of text, requests with their errors in words.

const LOST = "Không nối được với chương trình. Hãy kiểm tra nó còn chạy rồi thử lại.";

/** An element; ``content`` is text, a node, or a list of them. Nothing is read as markup. */
export function element(tag, attributes = {}, content = []) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== "" && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...[content].flat(2).map((part) => (part instanceof Node ? part : String(part))));
  return made;
}

/** An element with a class and words, both of which may be left out. */
export function make(tag, kind = "", words = "") {
  return element(tag, { class: kind }, words ? [words] : []);
}

/** A button of the ordinary looks; ``name`` says what a sign means. */
export function tool(words, act, name = "") {
  const made = button(words, "tool", act);
  if (name) {
    made.setAttribute("aria-label", name);
    made.title = name;
  }
  return made;
}

export function button(words, kind, act) {
  const made = element("button", { type: "button", class: kind }, words);
  made.addEventListener("click", act);
  return made;
}

export function fill(id, content) {
  document.getElementById(id).replaceChildren(...[content].flat(2));
}

/** What an address answers; raises an Error with words for the visitor. */
export async function ask(address, options = {}) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new Error(LOST);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `Chương trình báo lỗi ${response.status}.`);
  return body;
}

export function send(address, value) {
  return ask(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(value),
  });
}

/** Say something to those who listen to the page. */
export function announce(words) {
  const place = document.getElementById("incoming-state");
  if (place) place.textContent = words;
}
