// Files sent and not yet added: dropped or chosen, checked by the program, shown with what was
// recognised, and added only when somebody says so.

import { announce, ask, button, element, send } from "/ui/parts.js";

const EVERY = 700; // milliseconds
const PERIODS = [
  ["", "giữ như đã nhận ra"],
  ...["I", "II", "III", "IV"].map((roman, n) => [`Q${n + 1}`, `Quý ${roman}`]),
  ["H1", "6 tháng đầu năm"],
  ["9M", "9 tháng đầu năm"],
  ["year", "Cả năm"],
  ...Array.from({ length: 12 }, (_, n) => [`M${String(n + 1).padStart(2, "0")}`, `Tháng ${n + 1}`]),
];

export class Incoming {
  constructor(changed) {
    this.changed = changed; // called when the corpus was
    this.place = document.getElementById("incoming");
    this.cards = new Map();
    this.timer = 0;
    const drop = document.getElementById("drop");
    const files = document.getElementById("files");
    this.most = Number(drop.dataset.megabytes);
    files.addEventListener("change", () => {
      this.sendAll([...files.files]);
      files.value = "";
    });
    this.listenTo(drop);
    this.look();
  }

  /** The whole window takes files, so that none that misses the zone opens instead of the page. */
  listenTo(drop) {
    const stop = (event) => event.preventDefault();
    const over = (on) => () => drop.classList.toggle("over", on);
    for (const kind of ["dragenter", "dragover"]) {
      window.addEventListener(kind, stop);
      window.addEventListener(kind, over(true));
    }
    window.addEventListener("dragleave", (event) => event.relatedTarget ?? over(false)());
    window.addEventListener("drop", (event) => {
      event.preventDefault();
      over(false)();
      this.sendAll([...(event.dataTransfer?.files ?? [])]);
    });
  }

  async sendAll(files) {
    for (const file of files) await this.sendOne(file);
  }

  async sendOne(file) {
    const card = element("article", { class: "incoming" }, [
      element("h3", {}, file.name),
      element("p", {}, "Đang gửi…"),
    ]);
    this.place.append(card);
    try {
      if (file.size > this.most * 2 ** 20) throw new Error(`Tệp lớn hơn ${this.most} MB.`);
      const address = `/api/reports/incoming?name=${encodeURIComponent(file.name)}`;
      const staged = await ask(address, { method: "POST", body: file });
      this.cards.set(staged.id, card);
      this.show(staged);
    } catch (error) {
      this.refused(card, file.name, error.message);
    }
    this.look();
  }

  refused(card, name, words) {
    card.replaceChildren(
      element("h3", {}, name),
      element("p", { class: "problem", role: "alert" }, words),
      element("p", { class: "acts" }, button("Đóng", "tool", () => this.drop(card))),
    );
  }

  /** Ask what waits, as long as something is being checked. */
  async look() {
    clearTimeout(this.timer);
    const { waiting } = await ask("/api/reports/incoming").catch(() => ({ waiting: [] }));
    waiting.forEach((staged) => this.show(staged));
    if (waiting.some(({ state }) => state === "checking")) {
      this.timer = setTimeout(() => this.look(), EVERY);
    }
  }

  show(staged) {
    let card = this.cards.get(staged.id);
    if (!card) {
      card = element("article", { class: "incoming" });
      this.cards.set(staged.id, card);
      this.place.append(card);
    }
    if (card.dataset.state === staged.state) return;
    card.dataset.state = staged.state;
    const title = element("h3", {}, [staged.name, element("span", { class: "quiet" }, sizeOf(staged.size))]);
    card.replaceChildren(title, ...this.bodyOf(staged, card));
    if (staged.state !== "checking") announce(`Đã kiểm tra ${staged.name}.`);
  }

  bodyOf(staged, card) {
    if (staged.state === "checking") return [element("p", {}, "Đang kiểm tra…")];
    const discard = button("Bỏ tệp này", "tool", () => this.discard(staged, card));
    if (staged.state === "unreadable") {
      const { reason, remedy } = staged.found;
      const words = element("p", { class: "problem" }, [element("strong", {}, reason), " ", remedy]);
      return [words, element("p", { class: "acts" }, discard)];
    }
    return [...recognised(staged), ...this.decision(staged, card, discard)];
  }

  decision(staged, card, discard) {
    if (staged.same) {
      const words = `Kho đã có báo cáo này, dưới tên «${staged.same}».`;
      return [element("p", { class: "problem" }, words), element("p", { class: "acts" }, discard)];
    }
    const wishes = corrections(staged.found);
    const add = button(staged.taken ? "Thay thế bản cũ" : "Thêm vào kho", "tool primary", () =>
      this.add(staged, card, wishes),
    );
    const taken = `Kho đã có báo cáo khác cùng tên «${staged.name}». Bản cũ sẽ được chuyển vào «.da-xoa».`;
    const warned = staged.taken ? [element("p", { class: "problem" }, taken)] : [];
    return [wishes.part, ...warned, element("p", { class: "acts" }, [add, discard])];
  }

  async add(staged, card, wishes) {
    try {
      const asked = { replace: staged.taken, ...wishes.values() };
      await send(`/api/reports/incoming/${staged.id}/add`, asked);
      announce(`Đã thêm ${staged.name} vào kho. Đang lập lại chỉ mục.`);
      this.drop(card);
      this.changed();
    } catch (error) {
      this.complain(card, error.message);
    }
  }

  async discard(staged, card) {
    await send(`/api/reports/incoming/${staged.id}/discard`, {}).catch(() => null);
    announce(`Đã bỏ ${staged.name}.`);
    this.drop(card);
  }

  complain(card, words) {
    card.querySelector(".complaint")?.remove();
    card.append(element("p", { class: "problem complaint", role: "alert" }, words));
  }

  drop(card) {
    card.remove();
    document.getElementById("intake-title").focus();
  }
}

function sizeOf(bytes) {
  const megabytes = bytes / 2 ** 20;
  if (megabytes < 0.1) return ` ${Math.ceil(bytes / 1024)} KB`;
  return ` ${megabytes.toLocaleString("vi", { maximumFractionDigits: 1 })} MB`;
}

// --- what was recognised -------------------------------------------------------------------------

function recognised({ found }) {
  const facts = [
    ["Tên", found.title],
    ["Nơi", found.holder],
    ["Kỳ", found.period_name],
    ["Số", found.number],
    ["Ngày", found.date?.split("-").reverse().join("/")],
  ];
  const list = element("dl", { class: "facts" }, [
    ...facts.map(([name, value]) => [
      element("dt", {}, name),
      element("dd", value ? {} : { class: "unknown" }, value ?? "không nhận ra"),
    ]),
  ].flat());
  const counts = [
    found.pages ? `${found.pages} trang` : null,
    `${found.sentences} câu`,
    `${found.figures} số liệu`,
    `${found.tables} bảng`,
    `${found.heading_count} đề mục`,
  ];
  return [
    list,
    element("p", { class: "counts" }, counts.filter(Boolean).join(" · ")),
    ...found.warnings.map((words) => element("p", { class: "warning" }, `Lưu ý: ${words}`)),
    ...folded("Một số số liệu đọc được", found.examples, true),
    ...folded("Các đề mục đầu tiên", found.headings),
    ...folded("Trang và con số cần đối chiếu", [
      ...found.notes,
      ...found.doubts.map((doubt) => `${doubt}: có thể hiểu hai cách`),
    ]),
  ];
}

function folded(title, lines, open = false) {
  if (!lines.length) return [];
  const made = element("details", {}, [
    element("summary", {}, `${title} (${lines.length})`),
    element("ul", {}, lines.map((line) => element("li", {}, line))),
  ]);
  made.open = open;
  return [made];
}

// --- what a person corrects ----------------------------------------------------------------------

/** Fields for place and period; empty ones leave what was recognised. */
function corrections(found) {
  const place = element("input", { type: "text", maxlength: 80, placeholder: found.place ?? "" });
  const part = element("select", {}, PERIODS.map(([value, name]) => element("option", { value }, name)));
  part.firstElementChild.value = "";
  const year = element("input", { type: "number", min: 1990, max: 2100, value: yearOf(found) });
  const fields = element("details", { class: "corrections" }, [
    element("summary", {}, "Sửa nơi và kỳ trước khi thêm"),
    element("div", {}, [
      element("label", {}, ["Tỉnh, thành phố ", place]),
      element("label", {}, ["Kỳ ", part]),
      element("label", {}, ["Năm ", year]),
    ]),
  ]);
  fields.open = !found.period || !found.place;
  const values = () => {
    const period = part.value === "year" ? year.value : `${year.value}-${part.value}`;
    return { place: place.value.trim(), period: part.value ? period : "" };
  };
  return { part: fields, values };
}

function yearOf(found) {
  return (found.period ?? found.date ?? String(new Date().getFullYear())).slice(0, 4);
}
