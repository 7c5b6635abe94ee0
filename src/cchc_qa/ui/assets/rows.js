// What the tables of figures share: elements, numbers as Vietnamese writes them, the way to a proof.

import { make } from "/ui/parts.js";
import { openProof } from "/ui/proof.js";

const NUMBERS = new Intl.NumberFormat("vi-VN");
const FAILED = "Không lấy được số liệu. Hãy thử lại.";

export const written = (number) => NUMBERS.format(number);

export function wherePage(row) {
  if (row.page) return `tr. ${row.page}`;
  return row.paragraph ? `đoạn ${row.paragraph}` : "xem";
}

// A button that opens the passage; its name says what a person who cannot see the row must know.
export function source(row) {
  const button = make("button", "source", wherePage(row));
  button.type = "button";
  button.title = row.quote;
  button.setAttribute("aria-label", `Xem nguồn ${wherePage(row)} của số ${row.text}`);
  button.addEventListener("click", () => show(row));
  return button;
}

export function show({ key, document, start, end, figure_start, figure_end }) {
  return openProof({ key, document, start, end, figure_start, figure_end });
}

// A cell with the name of its column, which a phone shows beside it.
export function cell(kind, name, ...content) {
  const made = make("td", kind);
  made.dataset.name = name;
  made.append(...content);
  return made;
}

// The answer to an address as JSON; an error has words for a person.
export async function fetched(address, signal) {
  let answer;
  try {
    answer = await fetch(address, { signal });
  } catch (error) {
    throw error.name === "AbortError" ? error : new Error(FAILED);
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.error ?? FAILED);
  return body;
}

export function tell(words) {
  const host = document.getElementById("told");
  host.replaceChildren();
  if (!words) return;
  const problem = make("p", "problem", words);
  problem.setAttribute("role", "alert");
  host.append(problem);
}
