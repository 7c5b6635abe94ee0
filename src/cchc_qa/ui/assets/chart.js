// The chart of a series, drawn by us: lines over periods, bars where there is one period. Every
// point is a button that opens its proof. Places differ by colour, by the shape of their points and
// by the dashes of their lines.

import { wherePage, written } from "/ui/rows.js";

const SVG = "http://www.w3.org/2000/svg";
export const MOST_LINES = 8; // more cannot be told apart
const HEIGHT = 340;
const NARROW = 520;
const ROW = 30; // of a bar
const RIGHT = 26;
const TOP = 26;
const BOTTOM = 46;
const LABELLED = 18; // points up to which each has its value beside it
const DASHES = ["", "7 4", "2 4", "10 4 2 4", "", "7 4", "2 4", "10 4 2 4"];
const SHAPES = [
  "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z",
  "M-4.6 -4.6H4.6V4.6H-4.6Z",
  "M0 -6L5.6 4.4H-5.6Z",
  "M0 -6.4L6.4 0L0 6.4L-6.4 0Z",
  "M0 6L5.6 -4.4H-5.6Z",
  "M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
  "M-6 0L-3 -5.4H3L6 0L3 5.4H-3Z",
  "M0 -6.6L1.8 -2.2L6.4 -2L2.8 1L4 5.6L0 3L-4 5.6L-2.8 1L-6.4 -2L-1.8 -2.2Z",
];

function draw(tag, attributes = {}, words = "") {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (words) element.textContent = words;
  return element;
}

// A chart for a width in pixels; `open` is called with the point that is chosen.
export function chart(found, width, open) {
  const periods = inOrder(found.points);
  return periods.length === 1 ? bars(found, width, open) : lines(found, periods, width, open);
}

export function legend(places) {
  const list = document.createElement("ul");
  list.className = "legend";
  for (const [number, place] of places.entries()) {
    const item = document.createElement("li");
    const sign = draw("svg", { width: 34, height: 16, viewBox: "-17 -8 34 16", "aria-hidden": "true" });
    sign.append(
      draw("path", { d: "M-17 0H17", class: `stroke s${number}`, "stroke-dasharray": DASHES[number] }),
      draw("path", { d: SHAPES[number], class: `shape s${number}` }),
    );
    item.append(sign, place);
    list.append(item);
  }
  return list;
}

function inOrder(points) {
  const held = new Map(points.map((p) => [p.period, p]));
  return [...held.values()].sort((a, b) => compare(a.order, b.order));
}

function compare(one, other) {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : one[at] - other[at];
}

// --- scale ---------------------------------------------------------------------------------------

// Round numbers about `count` steps apart that hold all values.
export function ticks(low, high, count = 5) {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].find((s) => s * power >= rough) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

function vertical(values, kind) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const least = low >= 0 ? Math.max(0, low - room) : low - room;
  const most = kind === "percent" && high <= 100 ? Math.min(100, high + room) : high + room;
  return ticks(least, most);
}

// --- lines ---------------------------------------------------------------------------------------

function lines(found, periods, width, open) {
  const places = [...new Set(found.points.map((p) => p.place))].slice(0, MOST_LINES);
  const shown = found.points.filter((p) => places.includes(p.place));
  const marks = vertical(shown.map((p) => Number(p.value)), found.kind);
  const left = 22 + 8 * Math.max(...marks.map((m) => written(m).length));
  const inner = width - left - RIGHT;
  const gap = inner / periods.length;
  const across = (p) => left + gap * (periods.findIndex((o) => o.period === p.period) + 0.5);
  const [low, high] = [marks[0], marks.at(-1)];
  const up = (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - low) / (high - low || 1));
  const svg = canvas(width, HEIGHT, found);
  svg.append(...grid(marks, up, left, width, found.unit), ...times(periods, across, gap));
  const joined = canJoin(found);
  for (const [number, place] of places.entries()) {
    const own = shown.filter((p) => p.place === place).sort((a, b) => compare(a.order, b.order));
    const at = own.map((p) => ({ p, x: across(p), y: up(Number(p.value)) }));
    if (joined) svg.append(course(at, number));
    const labelled = shown.length <= LABELLED && gap > 46;
    svg.append(...at.map((one) => point(one, number, labelled, open)));
  }
  return svg;
}

// Sums over times of other lengths are no course: their points stay alone.
function canJoin({ points, kind }) {
  return kind === "percent" || kind === "rank" || new Set(points.map((p) => p.months)).size === 1;
}

function canvas(width, height, found) {
  const svg = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group" });
  svg.setAttribute("aria-label", `Biểu đồ: ${found.indicator}, đơn vị ${found.unit || "không ghi"}`);
  return svg;
}

function* grid(marks, up, left, width, unit) {
  for (const mark of marks) {
    const y = up(mark);
    yield draw("path", { d: `M${left} ${y}H${width - RIGHT}`, class: "grid" });
    yield draw("text", { x: left - 8, y: y + 4, class: "tick", "text-anchor": "end" }, written(mark));
  }
  yield draw("text", { x: 2, y: 12, class: "unit" }, unit ? `Đơn vị: ${unit}` : "");
}

// As many periods as have room, each on two lines: «Quý III» over «2024».
function* times(periods, across, gap) {
  const every = Math.max(1, Math.ceil(62 / gap));
  for (const [number, period] of periods.entries()) {
    if ((periods.length - 1 - number) % every) continue;
    const x = across(period);
    const text = draw("text", { y: HEIGHT - BOTTOM + 20, class: "tick", "text-anchor": "middle" });
    const [, name, year] = /^(.*?)(?:\/| năm | )(\d{4})$/.exec(period.period_name) ?? [0, period.period_name, ""];
    text.append(draw("tspan", { x }, name === "Năm" ? "Cả năm" : name), draw("tspan", { x, dy: 16 }, year));
    yield text;
  }
}

function course(at, number) {
  const d = at.map(({ x, y }, i) => `${i ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  return draw("path", { d, class: `stroke s${number}`, "stroke-dasharray": DASHES[number] });
}

function point({ p, x, y }, number, labelled, open) {
  const made = button(p, open);
  made.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
  made.append(
    draw("circle", { r: 14, class: "touch" }),
    draw("path", { d: SHAPES[number], class: `shape s${number}` }),
  );
  if (labelled) {
    made.append(draw("text", { y: -12, class: "figure", "text-anchor": "middle" }, p.text));
  }
  return made;
}

function button(p, open) {
  const name = `${p.text} · ${p.place} · ${p.period_name} · ${wherePage(p)}`;
  const made = draw("g", { class: "point", role: "button", tabindex: 0, "aria-label": name });
  made.append(draw("title", {}, name));
  made.addEventListener("click", () => open(p));
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(p);
  });
  return made;
}

// --- bars ----------------------------------------------------------------------------------------

function bars(found, width, open) {
  const shown = [...found.points].sort((a, b) => Number(b.value) - Number(a.value));
  const said = (p) => (width < NARROW ? withoutUnit(p.text, found.unit) : p.text);
  const left = Math.min(width * 0.38, 16 + 7.6 * Math.max(...shown.map((p) => p.place.length)));
  const room = 12 + 8 * Math.max(...shown.map((p) => said(p).length));
  const values = shown.map((p) => Number(p.value));
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const scale = (width - left - room - 8) / (most - least || 1);
  const zero = left - least * scale;
  const svg = canvas(width, TOP + ROW * shown.length + 8, found);
  const title = `${shown[0].period_name}${found.unit ? ` · Đơn vị: ${found.unit}` : ""}`;
  svg.append(draw("text", { x: 2, y: 12, class: "unit" }, title));
  const sizes = { left, zero, scale, width, said };
  svg.append(...shown.flatMap((p, i) => bar(p, TOP + ROW * i, sizes, open)));
  return svg;
}

// The line above the bars says the unit; a phone has no room to say it again.
function withoutUnit(text, unit) {
  return unit.length > 1 && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

// The words stand beside the button, which has a name that says more.
function bar(p, y, { left, zero, scale, width, said }, open) {
  const made = button(p, open);
  const long = Number(p.value) * scale;
  const [from, to] = [Math.min(zero, zero + long), Math.max(zero, zero + long)];
  const size = { x: from, y: y + 5, width: Math.max(1, to - from), height: ROW - 10, rx: 2 };
  made.append(
    draw("rect", { x: 0, y, width, height: ROW, class: "touch" }),
    draw("rect", { ...size, class: "bar s0" }),
  );
  const place = { x: left - 8, y: y + 20, class: "tick", "text-anchor": "end" };
  return [
    made,
    draw("text", place, p.place),
    draw("text", { x: to + 7, y: y + 20, class: "figure" }, said(p)),
  ];
}
