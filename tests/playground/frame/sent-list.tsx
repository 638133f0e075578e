/** What was sent from this page, newest first, exactly as the editor's model held it. */
export function SentList({ sent }: { readonly sent: readonly string[] }) {
  if (sent.length === 0) return null;
  return (
    <section className="sent" aria-label="Sent">
      <h2>Sent from this page</h2>
      <ol>
        {[...sent.entries()].reverse().map(([order, text]) => (
          <li key={order} dir="auto">
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
