/** Shares of a confusion matrix, `matrix[truth][said]`, each truth counting the same: as in a balanced test set. */
export function balancedScores(matrix: readonly (readonly number[])[]): { recall: number; f1: number } {
  const rows = matrix.map((row) => {
    const total = row.reduce((sum, each) => sum + each, 0);
    return row.map((each) => (total === 0 ? 0 : each / total));
  });
  const recalls = rows.map((row, index) => row[index] ?? 0);
  const f1s = recalls.map((recall, index) => {
    const said = rows.reduce((sum, row) => sum + (row[index] ?? 0), 0);
    const precision = said === 0 ? 0 : recall / said;
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  });
  return { recall: 100 * mean(recalls), f1: 100 * mean(f1s) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
