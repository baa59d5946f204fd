/** SVG paths on a grid of 24 units, drawn in the colour of the text around them. */
const paths = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
  hide: 'M3 3l18 18M10.6 6.2A9.6 9.6 0 0 1 12 6c5 0 8.5 4 9.5 6a13 13 0 0 1-3 3.7M6.5 7.4A13.4 13.4 0 0 0 2.5 12c1 2 4.5 6 9.5 6a9.5 9.5 0 0 0 4.3-1M10 10a3 3 0 0 0 4 4',
  clear: 'M4 7h16M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3',
  home: 'M4 11.5 12 5l8 6.500M6.5 10v9h11v-9',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  arrange:
    'M6 7.500a2 2 0 1 0 0-.1M18 7.500a2 2 0 1 0 0-.1M12 19a2 2 0 1 0 0-.1M8 7.500h8M7 9.300l4 7.500M17 9.300l-4 7.5',
  back: 'M19 12H5M11 6l-6 6 6 6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  play: 'M8 5.500v13l10.500-6.500Z',
  pause: 'M9 6v12M15 6v12',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.700-5.700l-1.200 1.200M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.700 5.700l1.200-1.200',
  analyse: 'M4 20V10M10 20V4M16 20v-7M21 20H3',
  select: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9.500 12h5M12 9.500v5',
  keep: 'M12 4v11M7 10.500l5 5 5-5M5 20h14',
  filter: 'M4 5h16l-6.500 7.500V18l-3 2v-7.500Z',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  close: 'M6 6l12 12M18 6 6 18',
  add: 'M12 5v14M5 12h14',
  system: 'M4 5h16v11H4ZM9 20h6M12 16v4',
  light:
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.400M18.4 5.6 17 7M7 17l-1.4 1.4',
  dark: 'M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500Z',
  tree: 'M4 20v-5a8 8 0 0 1 16 0v5M12 20v-7M9.500 17.500 12 20l2.500-2.500',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  both: 'M4 12h16M8 8l-4 4 4 4M16 8l4 4-4 4',
  locate: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z',
} as const
export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
