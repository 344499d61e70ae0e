/** The mark of Kvadrant: four regions, one initiative. Decoration; the name stands beside it. */
export function Logo() {
  return (
    <svg data-start-logo="" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <rect width="13" height="13" fill="var(--kv-now-name-rose)" />
      <rect x="15" width="13" height="13" fill="var(--kv-now-name-green)" />
      <rect y="15" width="13" height="13" fill="var(--kv-now-name-neutral)" />
      <rect x="15" y="15" width="13" height="13" fill="var(--kv-now-name-sand)" />
      <circle cx="21.5" cy="6.5" r="3.2" fill="var(--kv-now-paper)" />
    </svg>
  )
}
