/** What we aim for; a figure beyond its goal is marked in the table, and never fails a test. */
export const goals: Readonly<Record<string, { readonly value: number; readonly atMost: boolean }>> = {
  'delivery.ratio': { value: 1.3, atMost: true },
  ownEchoP50Ms: { value: 20, atMost: true },
  'day.reads': { value: 180, atMost: true },
  'day.writes': { value: 15, atMost: true },
  'fanout.ratio': { value: 1.5, atMost: true },
  'app.firstJsKb': { value: 300, atMost: true },
  'app.allJsKb': { value: 420, atMost: true },
  'app.lighthouse': { value: 88, atMost: false },
  'warm.x1Ms': { value: 600, atMost: true },
  'warm.x4Ms': { value: 1300, atMost: true },
};
