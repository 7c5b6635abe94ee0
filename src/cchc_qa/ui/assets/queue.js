// One event of the page at a time. Gradio closes the stream of answers when its last event is done,
// and one that joined in that moment is heard of no more: its question stays without an answer. So
// an event waits until the stream of the one before has ended.

const JOIN = "/gradio_api/queue/join";
const STREAM = "/gradio_api/queue/data";
const plain = window.fetch;
let before = Promise.resolve();
let done = () => {};

window.fetch = async (...request) => {
  const address = String(request[0]?.url ?? request[0]);
  if (address.includes(JOIN)) return joined(request);
  const response = await plain(...request);
  if (address.includes(STREAM)) untilEnd(response.clone()).then(done);
  return response;
};

/** Waits for the stream before; what joins next waits for this one's. */
async function joined(request) {
  const earlier = before;
  let own;
  before = new Promise((resolve) => (own = resolve));
  await earlier;
  done = own;
  try {
    const response = await plain(...request);
    if (!response.ok) own();
    return response;
  } catch (error) {
    own();
    throw error;
  }
}

async function untilEnd(response) {
  const reader = response.body.getReader();
  try {
    while (!(await reader.read()).done);
  } catch {
    // the page closed the stream, which ends it as well
  }
}
