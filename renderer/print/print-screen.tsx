/** Being built. */
export function PrintScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Print</h1></div></main></div>;
}
