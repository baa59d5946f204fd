/** A list of terms and values; lines without a value are left out. */
export function FactList({
  title,
  lines,
}: {
  title: string
  lines: readonly (readonly [string, string | false | undefined])[]
}) {
  const known = lines.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl className="facts" aria-label={title}>
      {known.map(([term, value]) => (
        <div key={`${term} ${value}`}>
          <dt>{term}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
