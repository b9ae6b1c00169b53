/** Two rates are "above" or "below" only where their intervals are apart; otherwise they are near each other (H26). */
export function nearestSide(own: readonly [number, number], other: readonly [number, number]): 'near' | 'above' | 'below' {
  return own[0] > other[1] ? 'above' : own[1] < other[0] ? 'below' : 'near';
}
