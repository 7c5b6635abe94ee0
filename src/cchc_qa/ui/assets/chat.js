// What the chat's page does by itself: opens the proof of the newest answer and of each chip, obeys
// the keyboard, follows links, keeps the language Vietnamese, tells screen readers of new answers,
// and puts Gradio's few messages into Vietnamese.

import { clearProof, openProof } from "/ui/proof.js";
import { inMeeting, setMeeting } from "/ui/site.js";
import { copy, dress, linked, offerToCarry, tellRebuilt } from "/ui/turns.js";

const CHIP = "a.chip[href^='#trich?']";

// --- proofs --------------------------------------------------------------------------------------

function wayOf(chip) {
  return new URLSearchParams(chip.getAttribute("href").slice("#trich?".length));
}

async function openChip(chip) {
  document.querySelectorAll(".chip[aria-current]").forEach((c) => c.removeAttribute("aria-current"));
  chip.setAttribute("aria-current", "true");
  return openProof(wayOf(chip));
}

document.addEventListener("click", async (event) => {
  const chip = event.target.closest?.(CHIP);
  if (!chip) return;
  event.preventDefault();
  const section = await openChip(chip);
  if (innerWidth < 960) section?.scrollIntoView({ block: "start", behavior: "smooth" });
});

function newestTurn() {
  return document.querySelector("#conversation article.turn");
}

let newest = null;

/** The newest answer's first passage stands beside it as soon as the answer does. */
function showNewest() {
  const turn = newestTurn();
  if (turn === newest) return;
  newest = turn;
  if (turn && link) {
    tellRebuilt(turn, link);
    link = null;
  }
  const chip = turn?.querySelector(`.answer ~ .chips ${CHIP}`);
  if (chip) openChip(chip);
  else clearProof();
}

// --- keyboard ------------------------------------------------------------------------------------

function questionBox() {
  return document.querySelector("#question :is(textarea, input)");
}

const KEYS = {
  "/": () => questionBox()?.focus(),
  ArrowRight: () => step(1),
  ArrowLeft: () => step(-1),
  c: () => newestTurn()?.querySelector(".answer") && copy(newestTurn()),
  h: () => setMeeting(!inMeeting()),
};

/** The next passage of the newest turn, or the one before. */
function step(by) {
  const chips = [...(newestTurn()?.querySelectorAll(CHIP) ?? [])];
  if (!chips.length) return;
  const at = chips.findIndex((c) => c.hasAttribute("aria-current"));
  const next = chips[(at + by + chips.length) % chips.length];
  next.focus();
  openChip(next);
}

document.addEventListener("keydown", (event) => {
  const act = KEYS[event.key];
  const field = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key === "Escape" && field) field.blur();
  const arrow = event.key.startsWith("Arrow");
  // In an empty question box arrows have nothing to walk through but the passages.
  const typing = field && !(arrow && field === questionBox() && !field.value);
  const scrolls = arrow && event.target.closest?.(".frame");
  if (!act || typing || scrolls || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});

// --- links ---------------------------------------------------------------------------------------

let link = linked();
let followed = false;

/** Asks a link's question as a visitor would, once the box is there. */
function follow() {
  const box = questionBox();
  if (!link || followed || !box || !document.querySelector(".banner")) return;
  followed = true;
  const kind = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(box, link.question);
  box.dispatchEvent(new Event("input", { bubbles: true }));
  setTimeout(() => document.getElementById("send").click(), 0);
}

addEventListener("hashchange", () => {
  link = linked();
  followed = false;
  follow();
});

// --- language ------------------------------------------------------------------------------------

const WORDS = new Map([
  ["Error", "Lỗi"],
  ["Warning", "Lưu ý"],
  ["Info", "Thông báo"],
  ["Loading...", "Đang mở…"],
  ["Connection errored out.", "Mất kết nối với chương trình."],
]);
const OTHER = "Có lỗi khi xử lý. Hãy kiểm tra chương trình còn chạy không rồi hỏi lại.";

function sayVietnamese(toast) {
  for (const part of toast.querySelectorAll(".toast-title, .toast-text")) {
    const words = part.textContent.trim();
    const wanted = WORDS.get(words) ?? (part.matches(".toast-title") ? "Lỗi" : OTHER);
    if (words && words !== wanted && ![...WORDS.values(), OTHER].includes(words)) {
      part.textContent = wanted;
    }
  }
  for (const button of toast.querySelectorAll("button")) button.setAttribute("aria-label", "Đóng");
}

function sayOpening(place) {
  const words = WORDS.get(place.textContent);
  if (words) place.textContent = words;
}

// --- the page as it changes ----------------------------------------------------------------------

function tidy() {
  if (document.documentElement.lang !== "vi") document.documentElement.lang = "vi";
  const conversation = document.getElementById("conversation");
  if (conversation && !conversation.hasAttribute("aria-live")) {
    conversation.setAttribute("aria-live", "polite");
  }
  const main = document.querySelector("main:not([id])");
  if (main) {
    main.id = "main"; // where the link over the page leads
    main.tabIndex = -1;
  }
  showNewest();
  document.querySelectorAll("article.turn, details.turn").forEach(dress);
  offerToCarry();
  follow();
  document.querySelectorAll("p.loading").forEach(sayOpening);
  document.querySelectorAll(".toast-body").forEach(sayVietnamese);
}

new MutationObserver(tidy).observe(document, { childList: true, subtree: true });
new MutationObserver(tidy).observe(document.documentElement, { attributeFilter: ["lang"] });
tidy();
