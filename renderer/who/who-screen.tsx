/** Being built. */
export function WhoScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Who</h1></div></main></div>;
}
