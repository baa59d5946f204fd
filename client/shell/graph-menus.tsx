import '../language/dispute-words.ts'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { GraphFormat } from '../../model/api.ts'
import { NodeKind } from '../../model/ontology.ts'
import { copyAddress } from '../components/copy-address.ts'
import { exportFromServer, exportPng, exportSvg, serverFormats } from '../export/export-graph.ts'
import { printGraph } from '../export/print.ts'
import '../language/journal-words.ts'
import { useLabels } from '../language/labels.ts'
import { colourSchemes, sizeMeasures } from '../model/node-encoding.ts'
import { arrangements } from '../model/picture.ts'
import { useDossier } from '../state/dossier.ts'
import { addMissingRelations } from '../state/graph-actions.ts'
import { useLasso } from '../state/lasso.ts'
import { useWorkspace, useWorkspaceFields } from '../state/workspace.ts'
import styles from './graph-menus.module.css'

export type MenuName = 'analyse' | 'layout' | 'select' | 'keep'

const menus: Record<MenuName, ComponentType> = {
  analyse: AnalyseMenu,
  layout: LayoutMenu,
  select: SelectMenu,
  keep: KeepMenu,
}

/** A menu, opened, with its button, whose content is `children`. */
export function GraphMenu({ name, children }: { name: MenuName; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  // Not open from the first: the button must have the focus before, to get it back when the menu closes.
  useEffect(() => setOpen(true), [])
  const Content = menus[name]
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button autoFocus className={`button button-quiet button-small ${styles.drop}`}>
        {children}
      </Button>
      <Popover className={`popover ${styles.menuPopover}`} offset={4}>
        <Content />
      </Popover>
    </MenuTrigger>
  )
}

function LayoutMenu() {
  const { t } = useTranslation()
  const { picture, setArrangement } = useWorkspaceFields('picture', 'setArrangement')
  return (
    <Menu
      className={styles.menu}
      aria-label={t('explore.layout')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[picture.arrangement]}
      onAction={key => {
        const wanted = arrangements.find(each => each === key)
        if (wanted && picture.nodes.size > 0) setArrangement(wanted)
      }}
    >
      {arrangements.map(each => (
        <MenuItem key={each} id={each} className={styles.menuItem}>
          {t(`explore.layouts.${each}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}

function AnalyseMenu() {
  const { t } = useTranslation()
  const { encoding, setSight, selection, openTool } = useWorkspaceFields(
    'encoding',
    'setSight',
    'selection',
    'openTool',
  )
  const from = selection?.kind === 'entity' ? selection.id : undefined
  return (
    <Menu
      className={styles.menu}
      aria-label={t('measure.menu')}
      onAction={key => {
        if (key === 'plans') openTool({ name: 'plans' })
        else if (key === 'paths') openTool({ name: 'paths', from })
        else if (key === 'pair') openTool({ name: 'pair', one: from })
        else if (key === 'identity') openTool({ name: 'identity' })
        else if (key === 'journal') openTool({ name: 'journal' })
        else if (key === 'disputes') openTool({ name: 'disputes' })
        else if (key === 'worlds') openTool({ name: 'worlds', a: {}, b: {} })
        else if (key === 'relate') void addMissingRelations()
      }}
    >
      <MenuItem id="plans" className={styles.menuItem}>
        {t('plans.title')}
      </MenuItem>
      <MenuItem id="paths" className={styles.menuItem}>
        {t('paths.title')}
      </MenuItem>
      <MenuItem id="pair" className={styles.menuItem}>
        {t('relation.whatBothDid')}
      </MenuItem>
      <MenuItem id="disputes" className={styles.menuItem}>
        {t('disputes.title')}
      </MenuItem>
      <MenuItem id="worlds" className={styles.menuItem}>
        {t('worlds.title')}
      </MenuItem>
      <MenuItem id="identity" className="menu-item">
        {t('identity.title')}
      </MenuItem>
      <MenuItem id="journal" className={styles.menuItem}>
        {t('journal.title')}
      </MenuItem>
      <MenuItem id="relate" className={styles.menuItem}>
        {t('explore.relate')}
      </MenuItem>
      <Separator className={styles.menuRule} />
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[encoding.size]}
        onSelectionChange={keys =>
          setSight({
            encoding: { ...encoding, size: sizeMeasures.find(size => keys === 'all' || keys.has(size)) ?? 'mentions' },
          })
        }
      >
        <Header className={styles.menuHead}>{t('measure.size')}</Header>
        {sizeMeasures.map(size => (
          <MenuItem key={size} id={size} className={styles.menuItem}>
            {t(`measure.sizes.${size}`)}
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[encoding.colour]}
        onSelectionChange={keys =>
          setSight({
            encoding: { ...encoding, colour: colourSchemes.find(tint => keys === 'all' || keys.has(tint)) ?? 'kind' },
          })
        }
      >
        <Header className={styles.menuHead}>{t('measure.tint')}</Header>
        {colourSchemes.map(tint => (
          <MenuItem key={tint} id={tint} className={styles.menuItem}>
            {t(`measure.tints.${tint}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}

function SelectMenu() {
  const { t } = useTranslation()
  const labels = useLabels()
  const { picture, marked, setMarked, view } = useWorkspaceFields('picture', 'marked', 'setMarked', 'view')
  const nodes = [...picture.nodes.values()]
  const kinds = NodeKind.options.filter(kind => nodes.some(node => node.kind === kind))
  return (
    <Menu
      className={styles.menu}
      aria-label={t('explore.select')}
      onAction={key => {
        if (key === 'lasso') useLasso.setState({ drawing: true })
        else if (key === 'all') setMarked(picture.nodes.keys())
        else if (key === 'invert') setMarked([...picture.nodes.keys()].filter(id => !marked.has(id)))
        else setMarked(nodes.filter(node => node.kind === key).map(node => node.id))
      }}
    >
      {view === 'canvas' && (
        <MenuItem id="lasso" className={styles.menuItem}>
          {t('explore.lasso')}
        </MenuItem>
      )}
      {kinds.map(kind => (
        <MenuItem key={kind} id={kind} className={styles.menuItem}>
          {t('explore.everyKind', { kind: labels.nodeKind(kind) })}
        </MenuItem>
      ))}
      <MenuItem id="all" className={styles.menuItem}>
        {t('explore.everything')}
      </MenuItem>
      <MenuItem id="invert" className={styles.menuItem}>
        {t('explore.invert')}
      </MenuItem>
    </Menu>
  )
}

const serverForms = Object.keys(serverFormats) as GraphFormat[]

function KeepMenu() {
  const { t } = useTranslation()
  const labels = useLabels()
  const use = useWorkspace(state => state.openTool)
  const known = useWorkspace(state => state.known)
  const caption = known && t('knowledge.said', { day: labels.date(known) })
  const actions: Record<string, () => void> = {
    link: () => void copyAddress(),
    views: () => use({ name: 'views' }),
    png: () => void exportPng(caption),
    svg: () => exportSvg(caption),
    print: () => void printGraph(labels.language, caption),
    dossier: () => useDossier.getState().show(),
    ...Object.fromEntries(serverForms.map(form => [form, () => void exportFromServer(form, labels.language)])),
  }
  return (
    <Menu className={styles.menu} aria-label={t('keep.menu')} onAction={key => actions[String(key)]?.()}>
      <MenuItem id="link" className={styles.menuItem}>
        {t('keep.copyView')}
      </MenuItem>
      <MenuItem id="views" className={styles.menuItem}>
        {t('keep.viewsTitle')}
      </MenuItem>
      <MenuItem id="print" className={styles.menuItem}>
        {t('keep.print')}
      </MenuItem>
      <MenuItem id="dossier" className={styles.menuItem}>
        {t('keep.dossier')}
      </MenuItem>
      <MenuSection>
        <Header className={styles.menuHead}>{t('keep.export')}</Header>
        {(['png', 'svg', ...serverForms] as const).map(form => (
          <MenuItem key={form} id={form} className={styles.menuItem}>
            {t(`keep.forms.${form}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  )
}
