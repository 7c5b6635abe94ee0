// «Số liệu»: every figure as a table: searched, filtered, sorted, a part at a time. What is shown is
// kept in the address, so that it can be sent to somebody and come back to.

import { make } from "/ui/parts.js";
import { cell, fetched, source, tell, written } from "/ui/rows.js";

const PART = 50; // rows at a time
const PAUSE = 180; // milliseconds without a key until what was typed is looked for
const NAMES = ["q", "place", "body", "period", "kind", "document"];

const form = document.getElementById("filters");
const table = document.getElementById("figures");
const paging = document.querySelector(".paging");
const turn = document.getElementById("turn");
const state = { sort: "", order: "", offset: 0 };
let asking = null;

// --- the address ---------------------------------------------------------------------------------

function read() {
  const given = new URLSearchParams(location.search);
  for (const name of NAMES) form.elements[name].value = kept(name, given.get(name) ?? "");
  state.sort = given.get("sort") ?? "";
  state.order = given.get("order") === "desc" ? "desc" : "";
  state.offset = Math.max(0, Number.parseInt(given.get("offset") ?? "0", 10) || 0);
}

// A select takes only what it offers; before the first answer nothing is offered yet.
function kept(name, value) {
  const field = form.elements[name];
  if (field.tagName === "SELECT" && value && ![...field.options].some((o) => o.value === value)) {
    field.append(new Option(value, value));
  }
  return value;
}

function chosen() {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = form.elements[name].value.trim();
    if (value) query.set(name, value);
  }
  if (state.sort) query.set("sort", state.sort);
  if (state.order) query.set("order", state.order);
  return query;
}

function remember(query, anew) {
  if (state.offset) query.set("offset", state.offset);
  const address = query.size ? `?${query}` : location.pathname;
  if (anew && `?${query}` !== location.search) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

// --- asking --------------------------------------------------------------------------------------

async function load(anew = false) {
  asking?.abort();
  const own = (asking = new AbortController());
  const query = chosen();
  document.getElementById("export").href = `/api/figures.csv?${query}`;
  document.getElementById("clear").hidden = !NAMES.some((name) => query.has(name));
  remember(new URLSearchParams(query), anew);
  query.set("offset", state.offset);
  query.set("limit", PART);
  table.setAttribute("aria-busy", "true");
  try {
    const found = await fetched(`/api/figures?${query}`, own.signal);
    if (found.rows.length === 0 && found.total > 0) return first();
    tell("");
    draw(found);
  } catch (error) {
    if (error.name === "AbortError") return;
    tell(error.message);
    document.getElementById("count").textContent = "";
  }
  table.removeAttribute("aria-busy");
}

function first() {
  state.offset = 0;
  load();
}

function change(anew = true) {
  state.offset = 0;
  load(anew);
}

// --- drawing -------------------------------------------------------------------------------------

function draw({ rows, total, facets }) {
  document.getElementById("count").textContent = counted(total);
  offer(facets);
  table.tBodies[0].replaceChildren(...(rows.length ? rows.map(line) : [nothing()]));
  table.classList.toggle("empty", rows.length === 0);
  for (const head of table.tHead.rows[0].cells) {
    const own = head.dataset.column === state.sort;
    const order = state.order === "desc" ? "descending" : "ascending";
    head.setAttribute("aria-sort", own ? order : "none");
  }
  form.elements.sort.value = state.sort;
  turn.setAttribute("aria-pressed", String(state.order === "desc"));
  turn.disabled = !state.sort;
  pages(total);
}

function counted(total) {
  if (!total) return "Không có số liệu nào";
  const last = Math.min(state.offset + PART, total);
  const part = total > PART ? ` · đang xem ${written(state.offset + 1)}–${written(last)}` : "";
  return `${written(total)} số liệu${part}`;
}

function line(row) {
  const made = make("tr");
  const name = make("th", "indicator");
  name.scope = "row";
  name.append(make("span", "name", row.indicator), make("span", "context", row.context));
  const role = row.role === "actual" ? "" : row.role_name;
  const where = make("span", "", row.body || row.place);
  made.append(
    name,
    cell("value", "Giá trị", make("span", "figure", row.text)),
    cell("unit", "Đơn vị", row.unit),
    cell(role ? "role other" : "role", "Tính chất", make("span", "", role || row.role_name)),
    cell("period", "Kỳ báo cáo", row.period_name),
    cell("body", "Đơn vị báo cáo", where),
    cell("page", "Nguồn", source(row)),
  );
  return made;
}

function nothing() {
  const made = make("tr");
  const only = cell("none", "", "Không có số liệu nào khớp. Hãy bớt chữ hoặc bỏ bớt bộ lọc.");
  only.colSpan = table.tHead.rows[0].cells.length;
  made.append(only);
  return made;
}

function offer(facets) {
  const options = {
    place: facets.places.map((name) => [name, name]),
    body: facets.bodies.map((name) => [name, name]),
    period: facets.periods.map(({ code, name }) => [code, name]),
    kind: facets.kinds.map(({ code, name }) => [code, name]),
    document: facets.documents.map((name) => [name, name]),
  };
  for (const [name, held] of Object.entries(options)) fill(name, held);
  const same = facets.bodies.join() === facets.places.join();
  form.querySelector('[data-filter="body"]').hidden = same && !form.elements.body.value;
}

function fill(name, held) {
  const field = form.elements[name];
  const value = field.value;
  const all = field.options[0];
  field.replaceChildren(all, ...held.map(([code, words]) => new Option(words, code)));
  field.value = kept(name, value);
}

function pages(total) {
  const last = Math.max(1, Math.ceil(total / PART));
  const now = Math.floor(state.offset / PART) + 1;
  paging.hidden = last === 1;
  document.getElementById("where").textContent = `Trang ${written(now)}/${written(last)}`;
  document.getElementById("before").disabled = now <= 1;
  document.getElementById("after").disabled = now >= last;
}

function turnPage(step) {
  state.offset = Math.max(0, state.offset + step * PART);
  load(true);
  table.scrollIntoView({ block: "start" });
}

function sortBy(column) {
  const again = state.sort === column;
  if (again && state.order === "desc") Object.assign(state, { sort: "", order: "" });
  else Object.assign(state, { sort: column, order: again ? "desc" : "" });
  change();
}

// --- what people do ------------------------------------------------------------------------------

let typed = 0;
form.addEventListener("input", (event) => {
  if (event.target.name !== "q") return;
  clearTimeout(typed);
  typed = setTimeout(() => change(false), PAUSE);
});
form.addEventListener("change", (event) => {
  if (event.target.name === "q") return;
  if (event.target.name === "sort") Object.assign(state, { sort: event.target.value, order: "" });
  change();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typed);
  change();
});
form.addEventListener("reset", () => setTimeout(change));
turn.addEventListener("click", () => {
  state.order = state.order === "desc" ? "" : "desc";
  change();
});
table.tHead.addEventListener("click", (event) => {
  const head = event.target.closest("th");
  if (head && event.target.closest("button")) sortBy(head.dataset.column);
});
document.getElementById("before").addEventListener("click", () => turnPage(-1));
document.getElementById("after").addEventListener("click", () => turnPage(1));
addEventListener("popstate", () => {
  read();
  load();
});

read();
load();
