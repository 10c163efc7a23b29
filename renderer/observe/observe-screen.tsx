/** Being built. */
export function ObserveScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Observe</h1></div></main></div>;
}
