/** Being built. */
export function DetailsScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Details</h1></div></main></div>;
}
