import { useEffect } from 'react'
import { Toolbar as AriaToolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ToolButton } from '../components/tool-button.tsx'
import { useCanvasHandle } from '../state/canvas-handle.ts'
import { openStart } from '../state/load-graph.ts'
import { useWorkspace, useWorkspaceFields } from '../state/workspace.ts'
import styles from './canvas.module.css'

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable], [role=dialog]') !== null

/** Ctrl or Cmd with Z, Shift-Z and Y undo and redo, except in text fields and dialogs. */
function useUndoKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || typing(event.target)) return
      const { undo, redo } = useWorkspace.getState()
      const key = event.key.toLowerCase()
      if (key === 'y' || (key === 'z' && event.shiftKey)) redo()
      else if (key === 'z') undo()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

export function Toolbar() {
  const { t } = useTranslation()
  const {
    past,
    future,
    picture,
    selection,
    view: shown,
    undo,
    redo,
    hide,
    clear,
    setArrangement,
  } = useWorkspaceFields(
    'past',
    'future',
    'picture',
    'selection',
    'view',
    'undo',
    'redo',
    'hide',
    'clear',
    'setArrangement',
  )
  const { canvas, map, arranging } = useCanvasHandle()
  useUndoKeys()
  const noCanvas = !canvas || shown !== 'canvas' || picture.nodes.size === 0
  const zoomable = shown === 'map' ? map : noCanvas ? undefined : canvas
  return (
    <AriaToolbar className={styles.toolbar} aria-label={t('stage.tools')}>
      <ToolButton icon="undo" label={t('stage.undo')} onPress={undo} isDisabled={past.length === 0} />
      <ToolButton icon="redo" label={t('stage.redo')} onPress={redo} isDisabled={future.length === 0} />
      <hr aria-orientation="vertical" className={styles.rule} />
      <ToolButton
        icon="hide"
        label={t('stage.hide')}
        onPress={() => selection?.kind === 'entity' && hide([selection.id])}
        isDisabled={selection?.kind !== 'entity' || !picture.nodes.has(selection.id)}
      />
      <ToolButton icon="clear" label={t('stage.clear')} onPress={clear} isDisabled={picture.nodes.size === 0} />
      <ToolButton icon="home" label={t('stage.reset')} onPress={() => void openStart()} />
      <hr aria-orientation="vertical" className={styles.rule} />
      <ToolButton
        icon="arrange"
        label={t('stage.arrange')}
        onPress={() => {
          if (canvas) setArrangement(picture.arrangement)
          void canvas?.arrangeAll()
        }}
        isDisabled={noCanvas || arranging}
      />
      <ToolButton
        icon="zoomOut"
        label={t('stage.zoomOut')}
        onPress={() => zoomable?.zoom(0.8)}
        isDisabled={!zoomable}
      />
      <ToolButton icon="zoomIn" label={t('stage.zoomIn')} onPress={() => zoomable?.zoom(1.25)} isDisabled={!zoomable} />
      <ToolButton icon="fit" label={t('stage.fit')} onPress={() => zoomable?.fit()} isDisabled={!zoomable} />
    </AriaToolbar>
  )
}
