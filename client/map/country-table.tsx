import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type ColumnSpec, SortableTable } from '../components/sortable-table.tsx'
import { useLabels } from '../language/labels.ts'
import type { Involvement } from './involvement.ts'
import styles from './map.module.css'

type Props = {
  involved: ReadonlyMap<string, Involvement>
  nameOf(iso3: string): string
  onSelect(country: Involvement): void
}

/** The map as a table: the countries with relations on screen, with their counts. */
export function CountryTable({ involved, nameOf, onSelect }: Props) {
  const { t } = useTranslation()
  const labels = useLabels()
  const columns = useMemo((): ColumnSpec<Involvement>[] => {
    const counted = (id: 'relations' | 'accord' | 'conflict' | 'held', title: string): ColumnSpec<Involvement> => ({
      id,
      title,
      sortBy: country => country[id],
      show: country => labels.number(country[id]),
    })
    return [
      {
        id: 'country',
        namesRow: true,
        title: t('map.countryName'),
        sortBy: ({ iso3 }) => nameOf(iso3),
        show: ({ iso3 }) => <bdi>{nameOf(iso3)}</bdi>,
      },
      counted('relations', t('map.relations')),
      counted('accord', t('map.accord')),
      counted('conflict', t('map.conflict')),
      counted('held', t('map.held')),
    ]
  }, [labels, nameOf, t])
  return (
    <div className={styles.mapTable}>
      <SortableTable
        label={t('map.countries')}
        rows={[...involved.values()]}
        columns={columns}
        first={{ column: 'relations', direction: 'descending' }}
        onSelect={onSelect}
      />
    </div>
  )
}
