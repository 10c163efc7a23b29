/** Being built. */
export function JudgeScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Judge</h1></div></main></div>;
}
