import type { CitationMap } from '@/lib/corpus'
import { counted } from '@/lib/describe'
import styles from './citations-map.module.css'
import { layOutMap } from './map-layout'

interface Props {
  map: CitationMap
}

/** Resolutions and what they cite, joined by lines: a picture of the table's numbers. */
export function CitationsMap({ map }: Props) {
  const { width, height, left, right, links, across } = layOutMap(map)
  return (
    <figure className={styles.figure}>
      <figcaption>The more clauses cite it, the thicker the line</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard. */}
      <section className={styles.frame} aria-label="Map" tabIndex={0}>
        <svg
          role="img"
          aria-label={`Map of the table: ${counted(left.length, 'resolution')} to the left, what they cite to the right.`}
          className={styles.map}
          width={`${width}rem`}
          height={`${height}rem`}
        >
          {/* The lines are stretched to the room there is; how thick they are is not. */}
          <svg
            aria-hidden="true"
            width="100%"
            height={`${height}rem`}
            viewBox={`0 0 ${across} ${height}`}
            preserveAspectRatio="none"
            className={styles.links}
          >
            {links.map(({ path, thickness }) => (
              <path
                key={path}
                d={path}
                strokeWidth={`${thickness}rem`}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          <Nodes nodes={left} side="left" />
          <Nodes nodes={right} side="right" />
        </svg>
      </section>
    </figure>
  )
}

interface NodesProps {
  nodes: ReturnType<typeof layOutMap>['left']
  side: 'left' | 'right'
}

/** One side of the map: marks where the lines end, and names with their numbers beside them. */
function Nodes({ nodes, side }: NodesProps) {
  const x = side === 'left' ? '0' : '100%'
  return nodes.map(({ name, language, count, lines, y, height }) => (
    <g key={`${name} ${y}`} className={styles[side]} data-node={side}>
      <rect x={x} y={`${y}rem`} width="3" height={`${height}rem`} />
      {lines.map((line, index) => (
        <text key={line.y} x={x} y={`${line.y}rem`} dy="0.35em" lang={language}>
          {line.text}
          {index === lines.length - 1 && <tspan> {count}</tspan>}
        </text>
      ))}
    </g>
  ))
}
