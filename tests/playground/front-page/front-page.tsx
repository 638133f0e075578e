import { networks } from '../networks';
import { hostilePage, plainPage, surfaces, type PlaygroundPage } from '../surfaces';
import './front-page.css';
import { samples } from './samples';

export function FrontPage() {
  return (
    <main className="front">
      <h1>Postwright playground</h1>
      <p className="front-lead">
        Copies of the networks’ composers, made with the editors they use, served from this machine at their
        real addresses. Nothing you write leaves it, and <b>Post</b> only adds to a list on the page.
      </p>
      <ol className="front-steps">
        <li>Open a composer and click into it: Postwright’s bar appears at its edge.</li>
        <li>Paste or type one of the drafts below, and hover over what is underlined.</li>
        <li>Accept a suggestion, then press Ctrl or ⌘ + Z: one step takes it back.</li>
      </ol>
      <section className="front-networks">
        {networks.map(({ site, name, editor }) => (
          <div key={site} className="front-card">
            <h2>{name}</h2>
            <p>Built on {editor}</p>
            <Links pages={surfaces.filter((surface) => surface.site === site)} />
          </div>
        ))}
        <div className="front-card">
          <h2>Difficult pages</h2>
          <p>Where an assistant must hold its own</p>
          <Links pages={[hostilePage, plainPage]} />
        </div>
      </section>
      <section className="front-samples">
        <h2>Drafts to try</h2>
        <p>A click selects a whole draft; its mistakes are on purpose.</p>
        {samples.map(({ language, lang, text }) => (
          <figure key={lang}>
            <figcaption>{language}</figcaption>
            <blockquote lang={lang} dir="auto">
              {text}
            </blockquote>
          </figure>
        ))}
      </section>
    </main>
  );
}

function Links({ pages }: { readonly pages: readonly PlaygroundPage[] }) {
  return (
    <ul>
      {pages.map(({ id, url, title }) => (
        <li key={id}>
          <a href={url}>
            {title}
            <small>{url.replace('https://', '')}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
