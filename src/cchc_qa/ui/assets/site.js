// What all pages have: light or dark, and the meeting mode (full screen, large type).

const root = document.documentElement;
const theme = document.getElementById("theme");
const meeting = document.getElementById("meeting");
const system = matchMedia("(prefers-color-scheme: dark)");

function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // storage may be forbidden
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // it then lasts as long as the page
  }
}

// --- light and dark ------------------------------------------------------------------------------

let chosen = kept("cchc-theme");

function paint() {
  const dark = chosen ? chosen === "dark" : system.matches;
  root.classList.toggle("dark", dark);
  document.body.classList.toggle("dark", dark); // Gradio looks here
  theme.textContent = dark ? "Giao diện sáng" : "Giao diện tối";
}

theme.addEventListener("click", () => {
  chosen = root.classList.contains("dark") ? "light" : "dark";
  keep("cchc-theme", chosen);
  paint();
});
system.addEventListener("change", paint);
paint();

// --- meeting -------------------------------------------------------------------------------------

export function inMeeting() {
  return root.classList.contains("meeting");
}

export function setMeeting(on) {
  root.classList.toggle("meeting", on);
  meeting.setAttribute("aria-pressed", String(on));
  keep("cchc-meeting", on ? "yes" : "no");
  if (on && !document.fullscreenElement) root.requestFullscreen?.().catch(() => {});
  if (!on && document.fullscreenElement) document.exitFullscreen().catch(() => {});
}

meeting.addEventListener("click", () => setMeeting(!inMeeting()));
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && inMeeting()) setMeeting(false);
});
// Full screen needs a click; large type stays from page to page without it.
if (kept("cchc-meeting") === "yes") {
  root.classList.add("meeting");
  meeting.setAttribute("aria-pressed", "true");
}
