/** Being built. */
export function UnitScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Unit</h1></div></main></div>;
}
