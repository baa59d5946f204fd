import type { EdgeSingular, StylesheetJson } from 'cytoscape'
import { labelMargin } from '../../model/label-geometry.ts'
import { NodeKind, nodeKinds, tones } from '../../model/ontology.ts'
import { dashPatterns, type LineStyle } from '../model/relation-style.ts'
import { edgeLabelSize, labelSize, labelWidth, smallestLabel } from './label-size.ts'
import type { Palette } from './palette.ts'
import { worldStyles } from './world-styles.ts'

const lines: LineStyle[] = ['solid', 'dashed', 'dotted']

/** How Cytoscape draws the elements of `elements.ts`, with the classes of `emphasis.ts`, `edge-bundles.ts` and `label-overlap.ts`. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': palette.font,
        'font-size': labelSize,
        'text-valign': 'bottom',
        'text-margin-y': labelMargin,
        'text-wrap': 'wrap',
        'text-max-width': labelWidth as unknown as string,
        'text-outline-color': palette.ground,
        'text-outline-width': 2.5,
        'text-outline-opacity': 0.95,
        'min-zoomed-font-size': smallestLabel,
        'border-width': 2,
        'border-color': palette.ground,
        'overlay-opacity': 0,
        'z-index': 10,
      },
    },
    ...NodeKind.options.map(kind => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: nodeKinds[kind].shape, 'background-color': palette[kind] },
    })),
    { selector: 'node[kind = "Country"]', style: { 'font-weight': 'bold' as const, 'z-index': 20 } },
    { selector: 'node[kind = "Event"]', style: { color: palette.quiet } },
    { selector: 'node[tint]', style: { 'background-color': 'data(tint)' } },
    {
      selector: 'node[?pinned]',
      style: { 'border-color': palette.ink, 'border-width': 2, 'border-style': 'double' },
    },
    {
      selector: 'node.marked',
      style: {
        'border-color': palette.accent,
        'border-width': 3,
        'border-style': 'dashed',
        'underlay-shape': 'ellipse',
        'underlay-color': palette.accent,
        'underlay-opacity': 0.34,
        'underlay-padding': 9,
      },
    },
    {
      selector: 'node[hidden > 0]',
      style: {
        'outline-width': 2,
        'outline-offset': 2,
        'outline-color': palette.quiet,
        'outline-style': 'dashed',
      },
    },
    {
      selector: 'node[decor]',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'background-color': palette.quiet,
        'background-opacity': 0.07,
        'border-color': palette.quiet,
        'border-width': 1,
        'border-opacity': 0.25,
        color: palette.quiet,
        'font-weight': 'bold',
        'text-max-width': '900px',
        'text-valign': 'top',
        'text-margin-y': -4,
        'z-index': 0,
        'z-index-compare': 'manual',
      },
    },
    {
      selector: 'node[decor = "line"]',
      style: { events: 'no', 'background-opacity': 0.25, 'border-width': 0, shape: 'rectangle' },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': 34,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        opacity: 0.75,
        'font-family': palette.font,
        'font-size': edgeLabelSize as unknown as number,
        color: palette.ink,
        'text-rotation': 'autorotate',
        'text-outline-color': palette.ground,
        'text-outline-width': 3,
        'min-zoomed-font-size': 7,
        'overlay-opacity': 0,
      },
    },
    // In a graph too large to move smoothly, lines are drawn without working out where they meet the outline of a node.
    { selector: 'edge[?straight]', style: { 'curve-style': 'haystack', 'haystack-radius': 0.3 } },
    { selector: 'edge[?straight][!symmetric]', style: { 'mid-target-arrow-shape': 'triangle' } },
    ...tones.map(tone => ({
      selector: `edge[tone = "${tone}"]`,
      style: {
        'line-color': palette[tone],
        'target-arrow-color': palette[tone],
        'mid-target-arrow-color': palette[tone],
      },
    })),
    ...lines.map(line => ({
      selector: `edge[line = "${line}"]`,
      style:
        line === 'solid'
          ? { 'line-style': 'solid' as const }
          : { 'line-style': 'dashed' as const, 'line-dash-pattern': dashPatterns[line] },
    })),
    { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge[?disputed]',
      style: {
        'mid-target-arrow-shape': 'tee',
        'mid-source-arrow-shape': 'tee',
        'mid-target-arrow-color': palette.disputed,
        'mid-source-arrow-color': palette.disputed,
        'arrow-scale': 1.1,
      },
    },
    {
      selector: 'edge.pointed, edge.labelled[tone != "event"]',
      style: { label: 'data(label)', opacity: 1, 'z-index': 15 },
    },
    // The relations of a pair as one line with their number: styled as the firmest, without a tone or direction that they do not share.
    {
      selector: 'edge.bundle',
      style: {
        width: (edge: EdgeSingular) => Number(edge.data('width')) + 1.6,
        label: 'data(bundled)',
        'font-weight': 'bold' as const,
        'text-rotation': 'none' as const,
        'text-outline-width': 0,
        'text-background-color': palette.ground,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle' as const,
        'text-background-padding': '3px',
        'text-border-color': palette.quiet,
        'text-border-width': 1,
        'text-border-opacity': 1,
        'min-zoomed-font-size': 6,
      },
    },
    { selector: 'edge.bundle[!straight]', style: { 'curve-style': 'straight' as const } },
    {
      selector: 'edge.mixed',
      style: {
        'line-color': palette.quiet,
        'target-arrow-color': palette.quiet,
        'mid-target-arrow-color': palette.quiet,
      },
    },
    { selector: 'edge.both', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.contested', style: { 'text-border-color': palette.disputed, 'text-border-width': 2 } },
    ...worldStyles(palette),
    { selector: 'edge.bundled', style: { display: 'none' } },
    { selector: 'edge.dimmed', style: { opacity: 0.16 } },
    { selector: 'node[kind].dimmed', style: { opacity: 0.42 } },
    { selector: 'node.unnamed', style: { 'text-opacity': 0 } },
    { selector: 'node.named-above', style: { 'text-valign': 'top', 'text-margin-y': -labelMargin } },
    {
      selector: 'node.named-right',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-y': 0, 'text-margin-x': labelMargin },
    },
    {
      selector: 'node.named-left',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-y': 0, 'text-margin-x': -labelMargin },
    },
    {
      selector: 'node.pointed',
      style: {
        'text-opacity': 1,
        'text-background-color': palette.ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
        'z-index': 35,
      },
    },
    { selector: '.faded', style: { opacity: 0.13 } },
    { selector: '.hidden', style: { display: 'none' } },
    {
      selector: 'node.cursor',
      style: {
        'underlay-shape': 'ellipse',
        'underlay-color': palette.accent,
        'underlay-opacity': 0.18,
        'underlay-padding': 9,
      },
    },
    {
      selector: 'node:selected',
      style: {
        'border-color': palette.accent,
        'border-width': 3,
        'underlay-shape': 'ellipse',
        'underlay-color': palette.accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 8,
        'font-weight': 'bold',
        color: palette.ink,
        'z-index': 30,
      },
    },
    {
      selector: 'edge:selected',
      style: {
        label: 'data(label)',
        'underlay-shape': 'ellipse',
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': 4,
        opacity: 1,
        'z-index': 25,
      },
    },
  ]
}
