/** Being built. */
export function MatrixScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Matrix</h1></div></main></div>;
}
