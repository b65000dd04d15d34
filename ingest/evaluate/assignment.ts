/**
 * The greatest sum of one value a row and column at most.
 * **Source:** the Hungarian method with potentials (Kuhn 1955; Jonker and Volgenant 1987), rows × columns² steps.
 */
export function greatestSum(values: readonly (readonly number[])[]): number {
  const wide = values.length <= (values[0]?.length ?? 0) ? values : transposed(values);
  const columns = wide[0]?.length ?? 0;
  const state: State = {
    values: wide,
    rowPrice: new Float64Array(wide.length + 1),
    columnPrice: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  };
  for (let row = 1; row <= wide.length; row += 1) place(state, row, columns);
  let sum = 0;
  for (let column = 1; column <= columns; column += 1) {
    const row = state.rowOf[column] ?? 0;
    if (row > 0) sum += wide[row - 1]?.[column - 1] ?? 0;
  }
  return sum;
}

/** Rows and columns count from 1; 0 is nobody. */
interface State {
  readonly values: readonly (readonly number[])[];
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
}

/** Gives a row its column, by the cheapest chain of rows that move over. */
function place(state: State, row: number, columns: number): void {
  const { values, rowPrice, columnPrice, rowOf } = state;
  const cheapest = new Float64Array(columns + 1).fill(Infinity);
  const from = new Int32Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  while (rowOf[column] !== 0) {
    used[column] = 1;
    const mover = rowOf[column] ?? 0;
    let [step, next] = [Infinity, 0];
    for (let other = 1; other <= columns; other += 1) {
      if (used[other] === 1) continue;
      const cost = -(values[mover - 1]?.[other - 1] ?? 0) - (rowPrice[mover] ?? 0) - (columnPrice[other] ?? 0);
      if (cost < (cheapest[other] ?? 0)) {
        cheapest[other] = cost;
        from[other] = column;
      }
      if ((cheapest[other] ?? 0) < step) [step, next] = [cheapest[other] ?? 0, other];
    }
    reprice(state, cheapest, used, step);
    column = next;
  }
  for (; column !== 0; column = from[column] ?? 0) rowOf[column] = rowOf[from[column] ?? 0] ?? 0;
}

function reprice(
  { rowPrice, columnPrice, rowOf }: State,
  cheapest: Float64Array,
  used: Uint8Array,
  step: number,
): void {
  for (let column = 0; column < used.length; column += 1) {
    if (used[column] === 1) {
      const row = rowOf[column] ?? 0;
      rowPrice[row] = (rowPrice[row] ?? 0) + step;
      columnPrice[column] = (columnPrice[column] ?? 0) - step;
    } else cheapest[column] = (cheapest[column] ?? 0) - step;
  }
}

function transposed(values: readonly (readonly number[])[]): number[][] {
  return (values[0] ?? []).map((_, column) => values.map((row) => row[column] ?? 0));
}
