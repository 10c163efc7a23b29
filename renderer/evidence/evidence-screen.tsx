/** Being built. */
export function EvidenceScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Evidence</h1></div></main></div>;
}
