// The proof: a passage with its neighbours, the picture of its page with the passage marked, the
// other pages of the document, and the file itself. In the chat it stands in the panel «side»; on
// other pages it opens in a drawer.

import { make, tool } from "/ui/parts.js";

const ABOVE = 0.38; // the mark stands a little above the middle of its frame
const WIDTHS = [70, 100, 140, 190, 260]; // per cent of the frame
const NARROW = 600; // pixels: a page drawn narrower than this cannot be read
const WORDS = { failed: "Không mở được trích dẫn. Hãy thử lại." };

export function openProof(reference) {
  const query =
    reference instanceof URLSearchParams ? reference : new URLSearchParams(known(reference));
  const panel = document.getElementById("side");
  return panel ? show(panel, query) : inDrawer(query);
}

function known(reference) {
  return Object.entries(reference).filter(([, value]) => value !== null && value !== undefined);
}

async function inDrawer(query) {
  const drawer = make("dialog", "proof-drawer");
  document.body.append(drawer);
  drawer.addEventListener("close", () => drawer.remove());
  drawer.addEventListener("click", (event) => event.target === drawer && drawer.close());
  drawer.showModal();
  await show(drawer, query, () => drawer.close());
}

let asked = 0;

async function show(host, query, close) {
  const turn = ++asked;
  const answer = await fetch(`/api/proof?${query}`).catch(() => null);
  const body = answer ? await answer.json().catch(() => ({})) : {};
  if (turn !== asked) return null;
  host.querySelector(".proof")?.remove();
  const section = answer?.ok ? new Viewer(body, close).section : refused(body.error, close);
  host.append(section);
  section.dispatchEvent(new Event("shown"));
  return section;
}

export function clearProof() {
  asked += 1;
  document.querySelector("#side .proof")?.remove();
}

function refused(words, close) {
  const section = make("section", "proof");
  const problem = make("p", "problem", words ?? WORDS.failed);
  problem.setAttribute("role", "alert");
  section.append(problem);
  if (close) section.append(tool("Đóng", close));
  return section;
}

// --- one passage ---------------------------------------------------------------------------------

class Viewer {
  constructor(proof, close) {
    this.proof = proof;
    this.page = proof.page;
    this.width = WIDTHS.indexOf(100);
    this.section = make("section", "proof");
    this.section.setAttribute("aria-label", "Trích từ báo cáo");
    this.section.append(this.heading(), this.passage(), this.bar(close));
    if (proof.picture) this.addFrame();
    else this.section.append(make("p", "file", `Tệp: ${proof.document} (không chia trang)`));
  }

  heading() {
    const { source, section, page, paragraph, title } = this.proof;
    const parts = [source, section && `mục ${section}`, page ? `tr. ${page}` : null];
    if (!page && paragraph) parts.push(`đoạn ${paragraph}`);
    const head = make("div");
    const name = make("p", "title", title);
    name.title = title;
    head.append(make("h2", "", parts.filter(Boolean).join(" · ")), name);
    return head;
  }

  passage() {
    const { table, parent, before, pieces, after } = this.proof;
    const quote = make("p", "quote");
    quote.append(...pieces.map((p) => (p.figure ? make("mark", "", p.text) : p.text)));
    const block = make("blockquote", "passage");
    block.tabIndex = 0;
    block.append(...[table, parent, before].filter(Boolean).map((t) => make("p", "context", t)));
    block.append(quote);
    if (after) block.append(make("p", "context", after));
    return block;
  }

  bar(close) {
    const bar = make("div", "bar");
    if (this.proof.picture) {
      this.back = tool("‹", () => this.turn(-1), "Trang trước");
      this.count = make("span", "count");
      this.count.setAttribute("aria-live", "polite");
      this.next = tool("›", () => this.turn(1), "Trang sau");
      this.smaller = tool("−", () => this.zoom(-1), "Thu nhỏ");
      this.larger = tool("+", () => this.zoom(1), "Phóng to");
      bar.append(this.back, this.count, this.next, this.smaller, this.larger);
    }
    const file = make("a", "tool away", "Tải tệp gốc");
    file.href = `/file?${new URLSearchParams({ key: this.proof.key })}`;
    file.download = "";
    file.title = this.proof.document;
    bar.append(file);
    if (close) bar.append(tool("Đóng", close));
    return bar;
  }

  addFrame() {
    this.frame = make("div", "frame");
    this.frame.tabIndex = 0;
    this.frame.setAttribute("role", "region");
    this.frame.setAttribute("aria-label", "Ảnh trang báo cáo, cuộn để xem thêm");
    this.image = make("img");
    this.image.decoding = "async";
    this.frame.append(this.image);
    this.section.append(this.frame);
    this.section.addEventListener("shown", () => this.draw(this.proof.picture), { once: true });
  }

  async turn(step) {
    const page = this.page + step;
    if (page < 1 || page > this.proof.pages) return;
    this.page = page;
    if (page === this.proof.page) return this.draw(this.proof.picture);
    const query = new URLSearchParams({ key: this.proof.key, page });
    const answer = await fetch(`/api/sheet?${query}`).catch(() => null);
    if (answer?.ok && page === this.page) await this.draw(await answer.json());
  }

  async draw(picture) {
    const marked = this.page === this.proof.page;
    this.image.alt = `Ảnh trang ${this.page} của tệp ${this.proof.document}${
      marked ? `, đoạn được đánh dấu: ${this.proof.pieces.map((p) => p.text).join("")}` : ""
    }`;
    this.image.width = Math.round(picture.width);
    this.image.height = Math.round(picture.height);
    this.image.dataset.token = picture.token;
    this.image.src = `/page/${picture.token}.png`;
    this.tell();
    this.size();
    if (marked) await this.toMark(picture.token);
    else this.frame.scrollTop = 0;
    this.frame.dataset.ready = "yes";
  }

  tell() {
    this.count.textContent = `trang ${this.page}/${this.proof.pages}`;
    this.back.disabled = this.page <= 1;
    this.next.disabled = this.page >= this.proof.pages;
  }

  zoom(step) {
    const before = this.image.clientWidth;
    const middle = (this.frame.scrollTop + this.frame.clientHeight / 2) / before;
    this.width = Math.min(Math.max(this.width + step, 0), WIDTHS.length - 1);
    this.size();
    this.frame.scrollTop = middle * this.image.clientWidth - this.frame.clientHeight / 2;
    this.frame.scrollLeft = (this.image.clientWidth - this.frame.clientWidth) / 2;
  }

  size() {
    const percent = WIDTHS[this.width];
    this.image.style.width = `${percent}%`;
    this.image.style.minWidth = `${(NARROW * percent) / 100}px`;
    this.smaller.disabled = this.width === 0;
    this.larger.disabled = this.width === WIDTHS.length - 1;
  }

  async toMark(token) {
    const answer = await fetch(`/page/${token}.json`).catch(() => null);
    if (!answer?.ok) return;
    const { page, boxes } = await answer.json();
    await this.image.decode().catch(() => {});
    if (boxes.length === 0 || this.image.dataset.token !== token) return;
    const scale = this.image.clientWidth / (page[2] - page[0]);
    const [left, top, right, bottom] = boxes[0];
    this.frame.scrollTop = ((top + bottom) / 2) * scale - this.frame.clientHeight * ABOVE;
    this.frame.scrollLeft = ((left + right) / 2) * scale - this.frame.clientWidth / 2;
  }
}
