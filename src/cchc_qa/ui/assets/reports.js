// The page «Báo cáo»: what reports there are, new ones checked and added, old ones removed, and how
// the index is being built meanwhile. What comes from reports is only ever set as text.

import { openProof } from "/ui/proof.js";
import { Incoming } from "/ui/incoming.js";
import { announce, ask, button, element, fill, send } from "/ui/parts.js";

const OFTEN = 1000; // milliseconds, while something is under way
const SELDOM = 15000;

const summary = document.getElementById("summary");
const problems = document.getElementById("problems");
const mayChange = document.getElementById("intake") !== null;

let shown = ""; // the last list, as it came
let before = { busy: false, inspecting: false };

// --- the list ------------------------------------------------------------------------------------

async function loadReports() {
  try {
    const held = await ask("/api/reports");
    problems.replaceChildren();
    const text = JSON.stringify(held);
    if (text === shown) return;
    shown = text;
    showSummary(held);
    showCoverage(held.coverage);
    showReports(held.reports);
    showFailures(held.failures);
  } catch (error) {
    problems.replaceChildren(element("p", { class: "problem" }, error.message));
  }
}

function showSummary({ reports, failures, coverage }) {
  const parts = [`${reports.length} báo cáo`];
  if (coverage.rows.length) parts.push(`của ${coverage.rows.length} nơi`);
  const figures = reports.reduce((sum, report) => sum + report.figures, 0);
  let words = `${parts.join(" ")}, ${figures.toLocaleString("vi")} số liệu`;
  if (coverage.missing.length) words += `; thiếu ${coverage.missing.length} báo cáo`;
  if (failures.length) words += `; ${failures.length} tệp không đọc được`;
  const none = mayChange ? "Kho chưa có báo cáo nào. Hãy thêm ở dưới." : "Kho chưa có báo cáo nào.";
  summary.textContent = reports.length ? `${words}.` : none;
}

function showReports(reports) {
  const head = ["Báo cáo", "Nơi", "Kỳ", "Số, ngày", "Trang", "Số liệu", "Chất lượng"];
  if (mayChange) head.push(element("span", { class: "hidden" }, "Việc"));
  const table = element("table", { class: "cards" }, [
    element("thead", {}, element("tr", {}, head.map((h) => element("th", { scope: "col" }, h)))),
    element("tbody", {}, reports.map(reportRow)),
  ]);
  fill("report-list", table);
  document.getElementById("reports").hidden = !reports.length;
}

function reportRow(report) {
  const cells = [
    ["Nơi", report.holder ?? "chưa nhận ra", "short"],
    ["Kỳ", report.period_name ?? "chưa nhận ra", "short"],
    ["Số, ngày", [report.number, dayOf(report.date)].filter(Boolean).join(", ") || "–"],
    ["Trang", report.pages || "–", "number"],
    ["Số liệu", report.figures.toLocaleString("vi"), "number"],
    ["Chất lượng", qualityOf(report), "wide"],
  ];
  const row = element("tr", {}, [
    element("th", { scope: "row" }, nameOf(report)),
    ...cells.map(([label, value, kind]) =>
      element("td", { "data-label": label, class: kind ?? "" }, value),
    ),
  ]);
  if (mayChange) row.append(element("td", { class: "acts" }, removeButton(report.document)));
  return row;
}

function nameOf(report) {
  const { document: name, key, start, end } = report;
  const show = () => openProof({ document: name, key, start, end });
  const open = button(report.title ?? report.document, "link", show);
  open.setAttribute("aria-label", `Xem báo cáo: ${report.title ?? report.document}`);
  const file = element("a", { href: `/file?key=${encodeURIComponent(report.key)}` }, report.document);
  file.setAttribute("aria-label", `Tải tệp gốc ${report.document}`);
  return [open, element("span", { class: "file" }, file)];
}

function dayOf(date) {
  return date ? date.split("-").reverse().join("/") : null;
}

function qualityOf(report) {
  const notes = [...report.notes];
  if (report.disagreements === null) {
    return [...listed(notes), element("span", { class: "quiet" }, "chưa đối chiếu")];
  }
  notes.push(...report.disagreements);
  if (report.ambiguous_count) notes.push(ambiguousWords(report));
  if (!notes.length) return element("span", { class: "good" }, "Không có điểm cần lưu ý");
  return listed(notes);
}

function ambiguousWords({ ambiguous, ambiguous_count: count }) {
  const some = ambiguous.slice(0, 5).map(({ text, page }) => (page ? `${text} (tr. ${page})` : text));
  const more = count > some.length ? "…" : "";
  return `${count} con số có thể hiểu hai cách: ${some.join("; ")}${more}`;
}

function listed(notes) {
  if (!notes.length) return [];
  const list = element("ul", { class: "notes" }, notes.slice(0, 3).map((n) => element("li", {}, n)));
  if (notes.length <= 3) return [list];
  const rest = element("details", {}, [
    element("summary", {}, `và ${notes.length - 3} điểm nữa`),
    element("ul", { class: "notes" }, notes.slice(3).map((n) => element("li", {}, n))),
  ]);
  return [list, rest];
}

function showFailures(failures) {
  document.getElementById("failures").hidden = !failures.length;
  const lines = failures.map(({ file, message }) => {
    const line = element("li", {}, message.startsWith(file) ? message : `${file}: ${message}`);
    if (mayChange) line.append(" ", removeButton(file));
    return line;
  });
  document.querySelector("#failures ul").replaceChildren(...lines);
}

// --- the grid ------------------------------------------------------------------------------------

const STATES = { held: "Có", missing: "Thiếu", outside: "–" };

function showCoverage({ periods, rows, missing, unplaced }) {
  document.getElementById("coverage").hidden = !rows.length && !unplaced.length;
  const head = ["Nơi", ...periods].map((name) => element("th", { scope: "col" }, name));
  document
    .querySelector("#coverage table")
    .replaceChildren(
      element("thead", {}, element("tr", {}, head)),
      element("tbody", {}, rows.map(coverageRow)),
    );
  const some = missing.map(({ holder, period }) => `${holder} – ${period}`);
  fill(
    "coverage-words",
    some.length
      ? `Thiếu ${some.length} báo cáo giữa kỳ đầu và kỳ cuối của mỗi nơi: ${some.join("; ")}.`
      : "Không thiếu báo cáo nào giữa kỳ đầu và kỳ cuối của mỗi nơi.",
  );
  fill("unplaced", unplaced.length ? `Chưa nhận ra nơi hoặc kỳ của: ${unplaced.join(", ")}.` : "");
}

function coverageRow({ holder, cells }) {
  const made = cells.map(({ state, documents }) => {
    const words = documents.length > 1 ? `${STATES[state]} (${documents.length})` : STATES[state];
    const cell = element("td", { class: state, title: documents.join("\n") }, words);
    if (state === "outside") cell.setAttribute("aria-label", "không xét");
    return cell;
  });
  return element("tr", {}, [element("th", { scope: "row" }, holder), ...made]);
}

// --- removal -------------------------------------------------------------------------------------

const removal = document.getElementById("removal");
let removing = null;

function removeButton(name) {
  const made = button("Bỏ…", "tool", () => {
    removing = name;
    fill("removal-words", `«${name}» sẽ không còn được dùng để trả lời.`);
    removal.showModal();
  });
  made.setAttribute("aria-label", `Bỏ báo cáo ${name}`);
  return made;
}

async function remove() {
  removal.close();
  try {
    await send("/api/reports/remove", { document: removing });
    announce(`Đã bỏ ${removing}. Đang lập lại chỉ mục.`);
  } catch (error) {
    problems.replaceChildren(element("p", { class: "problem" }, error.message));
  }
  watchBuild();
}

document.getElementById("removal-yes")?.addEventListener("click", remove);
document.getElementById("removal-no")?.addEventListener("click", () => removal.close());

// --- the build -----------------------------------------------------------------------------------

const PHASES = {
  starting: "Đang chuẩn bị lập chỉ mục…",
  waiting: "Một lần lập chỉ mục khác đang chạy; sẽ tự tiếp tục khi nó xong.",
  reading: "Đang đọc báo cáo. Câu hỏi vẫn được trả lời từ chỉ mục cũ.",
  writing: "Đang ghi chỉ mục mới. Câu hỏi vẫn được trả lời từ chỉ mục cũ.",
};

const bar = document.getElementById("build-bar");
const state = document.getElementById("build-state");
let timer = 0;

async function watchBuild() {
  clearTimeout(timer);
  let wait = SELDOM;
  try {
    const progress = await ask("/api/reports/build");
    const busy = progress.phase !== "idle";
    showBuild(progress, busy);
    const ended = (before.busy && !busy) || (before.inspecting && !progress.inspecting);
    if (ended || !(busy || progress.inspecting)) await loadReports();
    before = { busy, inspecting: progress.inspecting };
    if (busy || progress.inspecting) wait = OFTEN;
  } catch (error) {
    problems.replaceChildren(element("p", { class: "problem" }, error.message));
  }
  timer = setTimeout(watchBuild, wait);
}

function showBuild(progress, busy) {
  const { outcome } = progress;
  document.getElementById("build").hidden = !busy && !outcome;
  const words = busy ? PHASES[progress.phase] : (outcome?.words ?? "");
  if (state.textContent !== words) state.textContent = words; // spoken once
  state.className = !busy && outcome && !outcome.succeeded ? "problem" : "";
  bar.hidden = !busy;
  fill("build-detail", busy ? detailOf(progress) : outcome ? `Lúc ${clock(outcome.time)}.` : "");
  if (busy) {
    bar.setAttribute("aria-valuemax", String(progress.total || 1));
    bar.setAttribute("aria-valuenow", String(progress.done));
    bar.setAttribute("aria-valuetext", detailOf(progress) || words);
    const share = progress.total ? (100 * progress.done) / progress.total : 0;
    bar.firstElementChild.style.width = `${share}%`;
  }
  const failures = busy ? [] : (outcome?.failures ?? []);
  fill("build-failures", failures.map((words) => element("li", {}, words)));
}

function detailOf({ name, done, total, seconds_left: left, again }) {
  const parts = [];
  if (total) parts.push(`${done}/${total} báo cáo`);
  if (name) parts.push(name);
  if (left !== null) parts.push(`còn khoảng ${durationOf(left)}`);
  if (again) parts.push("sau đó lập thêm một lần cho các thay đổi mới");
  return parts.join(" · ");
}

function durationOf(seconds) {
  return seconds < 90 ? `${Math.max(1, seconds)} giây` : `${Math.round(seconds / 60)} phút`;
}

function clock(time) {
  return time.slice(11, 16);
}

document.getElementById("build-again")?.addEventListener("click", async () => {
  await send("/api/reports/build", {}).catch((error) =>
    problems.replaceChildren(element("p", { class: "problem" }, error.message)),
  );
  watchBuild();
});

// --- beginning -----------------------------------------------------------------------------------

if (mayChange) new Incoming(watchBuild);
loadReports().then(watchBuild);
