// What the chat's page does by itself: opens the proof of the newest answer and of each chip, keeps
// the language Vietnamese, tells screen readers of new answers, and puts Gradio's few messages into
// Vietnamese.

import { clearProof, openProof } from "/ui/proof.js";

const CHIP = "a.chip[href^='#trich?']";

// --- proofs --------------------------------------------------------------------------------------

function wayOf(chip) {
  return new URLSearchParams(chip.getAttribute("href").slice("#trich?".length));
}

export async function openChip(chip) {
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

let newest = null;

/** The newest answer's first passage stands beside it as soon as the answer does. */
function showNewest() {
  const turn = document.querySelector("#conversation article.turn");
  if (turn === newest) return;
  newest = turn;
  const chip = turn?.querySelector(`.answer ~ .chips ${CHIP}`);
  if (chip) openChip(chip);
  else clearProof();
}

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

// --- the page as it changes ----------------------------------------------------------------------

function tidy() {
  if (document.documentElement.lang !== "vi") document.documentElement.lang = "vi";
  const conversation = document.getElementById("conversation");
  if (conversation && !conversation.hasAttribute("aria-live")) {
    conversation.setAttribute("aria-live", "polite");
  }
  showNewest();
  document.querySelectorAll(".toast-body").forEach(sayVietnamese);
}

new MutationObserver(tidy).observe(document, { childList: true, subtree: true });
new MutationObserver(tidy).observe(document.documentElement, { attributeFilter: ["lang"] });
tidy();
