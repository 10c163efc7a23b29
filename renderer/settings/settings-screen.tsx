/** Being built. */
export function SettingsScreen() {
  return <div className="panel solo"><main className="main"><div className="head"><h1>Settings</h1></div></main></div>;
}
