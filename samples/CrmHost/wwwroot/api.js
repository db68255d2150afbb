/** What an address answers; a problem becomes an error that says everything it lists. */
export async function fetchJson(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (answer.ok) {
    return answer.json();
  }

  const problem = await answer.json().catch(() => ({}));
  const findings = (problem.findings ?? []).map(finding => finding.message);
  throw new Error([problem.title ?? `HTTP ${answer.status}`, ...findings].join(" "));
}
