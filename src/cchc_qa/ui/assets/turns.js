// What can be done with an answer: copy it with its citation, keep a link to it, say whether it is
// right, and carry away the whole conversation or what is chosen of it.

import { make, tool } from "/ui/parts.js";

const SAID_FOR = 4000;
const KEY = { asked: "hoi", generation: "ban" };
const VOTES = [
  ["right", "Đúng"],
  ["wrong", "Sai"],
  ["wrong_place", "Sai chỗ trích"],
];
const chosen = new Set();
const voted = new Map();

// --- a turn --------------------------------------------------------------------------------------

export function carried(turn, name) {
  return turn.querySelector(`.carried .${name}`)?.textContent ?? "";
}

/** Gives a turn its row of buttons; the page is drawn anew with each question, so it may be again. */
export function dress(turn) {
  if (turn.querySelector(":scope > .acts") || !carried(turn, "generation")) return;
  const acts = make("div", "acts");
  const found = Boolean(turn.querySelector(".answer"));
  if (found) acts.append(tool("Sao chép", () => copy(turn)));
  acts.append(tool("Liên kết", () => copyLink(turn)), ...votes(turn, found), choice(turn));
  const said = make("span", "said");
  said.setAttribute("role", "status");
  acts.append(said);
  turn.append(acts);
}

export async function copy(turn) {
  const lines = [...turn.querySelectorAll(".carried .copied")].map((l) => l.textContent);
  say(turn, (await toClipboard(lines.join("\n"))) ? "Đã sao chép kèm trích dẫn." : null);
}

async function copyLink(turn) {
  say(turn, (await toClipboard(linkOf(turn))) ? "Đã sao chép liên kết." : null);
}

function linkOf(turn) {
  const values = Object.entries(KEY).map(([from, to]) => [to, carried(turn, from)]);
  return `${location.origin}${location.pathname}#${new URLSearchParams(values)}`;
}

/** The clipboard is only lent to pages on this machine or over https; else the old way. */
async function toClipboard(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const area = make("textarea");
    area.value = words;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

function say(turn, words) {
  const said = turn.querySelector(":scope > .acts > .said");
  said.textContent = words ?? "Không thực hiện được. Hãy thử lại.";
  setTimeout(() => (said.textContent = ""), SAID_FOR);
}

// --- right or wrong ------------------------------------------------------------------------------

function votes(turn, found) {
  const offered = found ? VOTES : VOTES.slice(0, 2);
  return offered.map(([verdict, words]) => {
    const made = tool(words, () => vote(turn, verdict));
    made.setAttribute("aria-pressed", String(voted.get(nameOf(turn)) === verdict));
    made.dataset.verdict = verdict;
    return made;
  });
}

function nameOf(turn) {
  return `${carried(turn, "generation")} ${carried(turn, "asked")}`;
}

function vote(turn, verdict) {
  turn.querySelector(".vote")?.remove();
  if (verdict === "right") return send(turn, verdict, "");
  const form = make("form", "vote");
  const label = make("label", "", "Ghi chú: đúng ra phải thế nào?");
  const note = make("input");
  note.maxLength = 2000;
  label.append(note);
  const submit = tool("Gửi", null);
  submit.type = "submit";
  form.append(label, submit, tool("Thôi", () => form.remove()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.remove();
    send(turn, verdict, note.value);
  });
  turn.querySelector(":scope > .acts").append(form);
  note.focus();
}

async function send(turn, verdict, note) {
  const body = {
    question: carried(turn, "asked"),
    generation: carried(turn, "generation"),
    verdict,
    note,
  };
  const answer = await post("/api/feedback", body);
  if (answer?.ok) {
    voted.set(nameOf(turn), verdict);
    for (const one of turn.querySelectorAll("[data-verdict]")) {
      one.setAttribute("aria-pressed", String(one.dataset.verdict === verdict));
    }
  }
  say(turn, answer?.ok ? "Đã ghi nhận, xin cảm ơn." : await wordsOf(answer));
}

// --- carrying away -------------------------------------------------------------------------------

function choice(turn) {
  const label = make("label");
  const box = make("input");
  box.type = "checkbox";
  box.checked = chosen.has(nameOf(turn));
  box.addEventListener("change", () => {
    if (box.checked) chosen.add(nameOf(turn));
    else chosen.delete(nameOf(turn));
    tellChosen();
  });
  label.append(box, "Chọn để xuất");
  return label;
}

/** The row that carries the conversation away, once there is one. */
export function offerToCarry() {
  const turns = document.querySelectorAll("article.turn, details.turn");
  const home = document.getElementById("earlier");
  if (!turns.length || !home || document.getElementById("carry")) return;
  const row = make("div");
  row.id = "carry";
  const said = make("span", "said");
  said.setAttribute("role", "status");
  row.append(make("span", "count"));
  for (const format of ["docx", "csv"]) {
    row.append(tool(`Tải ${format.toUpperCase()}`, () => carryAway(format, said)));
  }
  row.append(said);
  home.after(row);
  tellChosen();
}

function tellChosen() {
  const count = document.querySelector("#carry .count");
  if (count) count.textContent = chosen.size ? `Xuất ${chosen.size} câu đã chọn:` : "Xuất cả cuộc hỏi đáp:";
}

async function carryAway(format, said) {
  const turns = [...document.querySelectorAll("article.turn, details.turn")].reverse();
  const wanted = turns.filter((t) => !chosen.size || chosen.has(nameOf(t)));
  const questions = wanted.map((t) => carried(t, "asked")).filter(Boolean);
  const answer = await post("/api/export", { format, questions });
  if (!answer?.ok) {
    said.textContent = await wordsOf(answer);
    return;
  }
  const link = make("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer) ?? `hoi-dap.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAID_FOR);
  said.textContent = "";
}

function fileName(answer) {
  return /filename="?([^";]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
}

// --- the server ----------------------------------------------------------------------------------

function post(address, body) {
  const headers = { "content-type": "application/json" };
  return fetch(address, { method: "POST", headers, body: JSON.stringify(body) }).catch(() => null);
}

async function wordsOf(answer) {
  const body = await answer?.json().catch(() => null);
  return body?.error ?? "Không gửi được. Hãy kiểm tra chương trình còn chạy không.";
}

// --- links that come in --------------------------------------------------------------------------

/** The question of a link, and the index that it was asked of; nothing where there is no link. */
export function linked() {
  const values = new URLSearchParams(location.hash.slice(1));
  const question = (values.get(KEY.asked) ?? "").trim().slice(0, 1000);
  return question ? { question, generation: values.get(KEY.generation) ?? "" } : null;
}

const REBUILT = "Chỉ mục đã được lập lại từ khi có liên kết này";
const NOW = `${REBUILT}; đây là câu trả lời theo chỉ mục hiện nay.`;
const SAME = `${REBUILT}; câu trả lời không đổi.`;
const CHANGED = `${NOW} Khi có liên kết, câu trả lời là:`;

/** Says that the index is another one than the link's, and what that one answers if it is there. */
export async function tellRebuilt(turn, { question, generation }) {
  if (!generation || carried(turn, "generation") === generation) return;
  const notice = make("div", "rebuilt");
  notice.setAttribute("role", "status");
  const said = make("p", "", NOW);
  notice.append(said);
  turn.querySelector(".question").after(notice);
  const answer = await post("/api/ask", { question, generation });
  const earlier = answer?.ok ? await answer.json().catch(() => null) : null;
  if (!earlier || earlier.generation !== generation) return;
  const lines = linesOf(earlier);
  said.textContent = lines.join("\n") === shownIn(turn).join("\n") ? SAME : CHANGED;
  if (said.textContent === CHANGED) {
    const sources = earlier.sources.map((words) => make("p", "quiet", words));
    notice.append(...lines.map((words) => make("p", "then", words)), ...sources);
  }
}

function linesOf({ value, answer, explanation, verdict }) {
  const lines = verdict === "answered" ? [value, answer] : ["Không tìm thấy", explanation];
  return lines.filter(Boolean).map((words) => words.replace(/\s/g, " "));
}

function shownIn(turn) {
  const shown = turn.querySelectorAll(":is(.answer, .nothing) > :is(.value, .words)");
  return [...shown].map((one) => one.textContent);
}
