/** Being built. */
export function HistoryScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>History</h1></div></main></div>;
}
