// «Chuỗi số liệu»: one indicator over periods and places: the chart, its table, what is missing.

import { MOST_LINES, chart, legend } from "/ui/chart.js";
import { make } from "/ui/parts.js";
import { cell, fetched, show, source, tell, written } from "/ui/rows.js";

const EXAMPLES = [
  "tỷ lệ hồ sơ trực tuyến toàn trình",
  "tỷ lệ giải quyết hồ sơ đúng hạn",
  "số người tinh giản biên chế",
  "tỷ lệ giải ngân vốn đầu tư công",
];
const FOLDED_FROM = 12; // what is missing is folded when it is longer

const root = document.documentElement;
const form = document.getElementById("ask-series");
const state = document.getElementById("state");
const result = document.getElementById("result");
const host = document.getElementById("chart");
const places = document.getElementById("places");
let picked = []; // places chosen here; none means those of the question, or all
let drawn = null;
let asking = null;

function read() {
  const given = new URLSearchParams(location.search);
  form.elements.q.value = given.get("q") ?? "";
  picked = given.getAll("places").flatMap((one) => one.split(",")).filter(Boolean);
}

function chosen() {
  const query = new URLSearchParams();
  const words = form.elements.q.value.trim();
  if (words) query.set("q", words);
  for (const place of picked) query.append("places", place);
  return query;
}

// --- asking --------------------------------------------------------------------------------------

async function load(anew = false) {
  asking?.abort();
  const own = (asking = new AbortController());
  const query = chosen();
  const address = query.size ? `?${query}` : location.pathname;
  if (anew && `?${query}` !== location.search) history.pushState(null, "", address);
  document.getElementById("export").href = `/api/series.csv?${query}`;
  const asked = query.has("q");
  state.textContent = asked ? "Đang hỏi từng báo cáo…" : "";
  result.setAttribute("aria-busy", "true");
  try {
    const found = await fetched(`/api/series?${query}`, own.signal);
    tell("");
    fill(found, asked);
  } catch (error) {
    if (error.name === "AbortError") return;
    state.textContent = "";
    result.hidden = true;
    tell(error.message);
  }
  result.removeAttribute("aria-busy");
}

function fill(found, asked) {
  drawn = found;
  offerPlaces(found);
  document.getElementById("examples").hidden = asked;
  result.hidden = !asked || (!found.points.length && !found.missing.length);
  state.textContent = asked ? told(found) : "";
  if (result.hidden) {
    if (asked) state.append(` ${found.notes.join(" ")}`);
    return;
  }
  document.getElementById("indicator").textContent = found.indicator || "Không có số nào chắc chắn";
  notes(found);
  draw();
  points(found);
  lacking(found);
}

function told({ points: held, missing }) {
  if (!held.length) return "Không tìm thấy số nào chắc chắn là của chỉ tiêu này.";
  return `${written(held.length)} số liệu${missing.length ? `, còn thiếu ${written(missing.length)}` : ""}`;
}

// --- places --------------------------------------------------------------------------------------

function offerPlaces(found) {
  const names = [...new Set([...found.places, ...picked])];
  places.hidden = names.length < 2;
  const legendWords = places.querySelector("legend");
  const all = chip("Tất cả", picked.length === 0 && found.chosen.length === names.length, () => pick([]));
  const meant = picked.length ? picked : found.chosen.length < names.length ? found.chosen : [];
  const chips = names.map((name) => chip(name, meant.includes(name), () => pick(toggled(meant, name))));
  places.replaceChildren(legendWords, all, ...chips);
}

function chip(words, on, act) {
  const made = make("button", "chip", words);
  made.type = "button";
  made.setAttribute("aria-pressed", String(on));
  made.addEventListener("click", act);
  return made;
}

function toggled(names, name) {
  return names.includes(name) ? names.filter((n) => n !== name) : [...names, name];
}

async function pick(names) {
  picked = names;
  const at = [...places.children].indexOf(document.activeElement);
  await load(true);
  places.children[at]?.focus();
}

// --- the chart and its table ---------------------------------------------------------------------

function notes(found) {
  const said = [...found.notes];
  const held = new Set(found.points.map((p) => p.place)).size;
  const periods = new Set(found.points.map((p) => p.period)).size;
  if (held > MOST_LINES && periods > 1) {
    said.push(`Biểu đồ vẽ ${MOST_LINES} nơi đầu; bảng bên dưới có đủ. Hãy chọn bớt địa phương.`);
  }
  if (found.left_out) {
    said.push(`Đã hỏi ${found.asked} báo cáo mới nhất; còn ${written(found.left_out)} báo cáo chưa hỏi.`);
  }
  document.getElementById("notes").replaceChildren(...said.map((words) => make("p", "note", words)));
}

function draw() {
  host.replaceChildren();
  host.hidden = !drawn?.points.length;
  if (host.hidden) return;
  const { paddingLeft, paddingRight } = getComputedStyle(host);
  const inner = host.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const width = Math.max(240, Math.floor(inner));
  const scale = Number.parseFloat(getComputedStyle(root).fontSize) / 16; // large in the meeting mode
  const svg = chart(drawn, Math.floor(width / scale), show);
  svg.setAttribute("width", width);
  svg.setAttribute("height", svg.viewBox.baseVal.height * scale);
  host.append(svg);
  const names = [...new Set(drawn.points.map((p) => p.place))];
  const over = new Set(drawn.points.map((p) => p.period)).size > 1;
  if (over && names.length > 1) host.append(legend(names.slice(0, MOST_LINES)));
}

function points(found) {
  const table = document.getElementById("points");
  table.hidden = !found.points.length;
  table.tBodies[0].replaceChildren(
    ...found.points.map((p) =>
      line(
        p,
        cell("value", "Giá trị", make("span", "figure", p.text)),
        cell("called", "Chỉ tiêu trong báo cáo", p.indicator),
        cell("page", "Nguồn", source(p)),
      ),
    ),
  );
}

function lacking(found) {
  const folded = document.getElementById("lacking");
  folded.hidden = !found.missing.length;
  folded.open = found.missing.length <= FOLDED_FROM;
  folded.querySelector("summary").textContent = `Còn thiếu ${written(found.missing.length)}`;
  folded.querySelector("tbody").replaceChildren(
    ...found.missing.map((gap) => {
      const again = gap.found ? [make("span", "figure", gap.found.text), " ", source(gap.found)] : [];
      return line(gap, cell("why", "Vì sao", gap.why), cell("again", "Xem lại", ...again));
    }),
  );
}

function line(one, ...cells) {
  const made = make("tr");
  const place = make("th", "place", one.place);
  place.scope = "row";
  made.append(place, cell("period", "Kỳ báo cáo", one.period_name), ...cells);
  return made;
}

// --- what people do ------------------------------------------------------------------------------

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = new URLSearchParams(location.search).get("q") ?? "";
  if (words !== form.elements.q.value.trim()) picked = []; // another question may name others
  load(true);
});
addEventListener("popstate", () => {
  read();
  load();
});
let width = 0;
new ResizeObserver(([entry]) => {
  const now = Math.floor(entry.contentRect.width);
  if (drawn && now && now !== width) draw();
  width = now || width;
}).observe(host);
new MutationObserver(() => drawn && draw()).observe(root, { attributeFilter: ["class"] });

document.getElementById("examples").append(
  make("span", "quiet", "Thử:"),
  ...EXAMPLES.map((words) =>
    chip(words, false, () => {
      form.elements.q.value = words;
      load(true);
    }),
  ),
);
for (const made of document.querySelectorAll("#examples .chip")) made.removeAttribute("aria-pressed");

read();
load();
