// What the page does by itself: brings the mark of a page's picture into sight, keeps the language
// Vietnamese, tells screen readers of new answers, and puts Gradio's few messages into Vietnamese.

const ABOVE = 0.38; // the mark stands a little above the middle of its frame

// --- pictures ------------------------------------------------------------------------------------

async function showMark(picture) {
  const frame = picture.parentElement;
  const answer = await fetch(picture.getAttribute("src").replace(/\.png$/, ".json"));
  if (!answer.ok) return;
  const { page, boxes } = await answer.json();
  if (boxes.length === 0) return;
  await picture.decode().catch(() => {});
  const scale = picture.clientWidth / (page[2] - page[0]);
  const [left, top, right, bottom] = boxes[0];
  frame.scrollTop = ((top + bottom) / 2) * scale - frame.clientHeight * ABOVE;
  frame.scrollLeft = ((left + right) / 2) * scale - frame.clientWidth / 2;
}

function readyFrame(frame) {
  frame.dataset.ready = "yes";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", "Ảnh trang báo cáo, cuộn để xem thêm");
  const picture = frame.querySelector("img");
  const show = () => showMark(picture).catch(() => {});
  if (picture.clientWidth > 0) show();
  // A folded turn has no size until it is opened.
  frame.closest("details")?.addEventListener("toggle", show);
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
  document.querySelectorAll("#conversation .frame:not([data-ready])").forEach(readyFrame);
  document.querySelectorAll(".toast-body").forEach(sayVietnamese);
}

new MutationObserver(tidy).observe(document, { childList: true, subtree: true });
new MutationObserver(tidy).observe(document.documentElement, { attributeFilter: ["lang"] });
tidy();
