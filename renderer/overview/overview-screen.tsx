/** Being built. */
export function OverviewScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Overview</h1></div></main></div>;
}
