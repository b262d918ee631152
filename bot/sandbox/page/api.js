// Talks to the sandbox (people_api.py, knobs_api.py and authors_api.py have the tables). Every failure becomes an Error
// with words for a person.

export async function get(path, signal) {
  return answer(await fetch(`/sandbox/${path}`, { signal }));
}

export async function post(path, body) {
  const isForm = body instanceof FormData;
  return answer(await fetch(`/sandbox/${path}`, {
    method: "POST",
    headers: isForm ? {} : { "content-type": "application/json" },
    body: isForm ? body : JSON.stringify(body),
  }));
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const failure = new Error(body.error ?? `The sandbox answered ${response.status}.`);
  failure.status = response.status;
  throw failure;
}
