// Keeps what is told of work under way fresh, in place, so that nobody who reads loses her place.
// When the work has ended the page is loaded anew. Without this the page loads itself anew.
const REST = 2000;
const told = document.querySelector("[data-progress]");

async function look() {
  try {
    const answer = await fetch(told.dataset.progress, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("[data-progress]");
    if (answer.redirected || !fresh) {
      location.reload();
      return;
    }
    for (const part of told.querySelectorAll("[data-part]")) {
      const now = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
      if (now && now.innerHTML !== part.innerHTML) {
        part.innerHTML = now.innerHTML;
      }
    }
  } catch {
    // The network is away for a while: look again.
  }
  setTimeout(look, REST);
}

if (told) {
  setTimeout(look, REST);
}
