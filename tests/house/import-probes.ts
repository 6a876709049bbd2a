/** A place in the house, what it may import and what not. */
export interface Probe {
  readonly from: string;
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
}

const DOMAIN = '@socialhallbarhet/domain';
/** Every wall of scripts/walls.mjs is run into at least once. */
export const PROBES: readonly Probe[] = [
  {
    from: 'packages/domain/src/group/probe.ts',
    may: ['valibot', 'packages/domain/src/shared/time.ts'],
    mayNot: [
      'firebase/firestore',
      'firebase-admin/firestore',
      'react',
      'node:fs',
      '@mui/material',
      'packages/content/src/pages.ts',
      'functions/src/platform/db.ts',
      'web/src/ui/Page.tsx',
      'scripts/test.ts',
    ],
  },
  {
    from: 'packages/content/src/probe.ts',
    may: [DOMAIN, 'valibot', 'node:fs', 'packages/content/src/demo.ts'],
    mayNot: [
      'firebase/app',
      'firebase-admin/app',
      'react',
      'functions/src/platform/db.ts',
      'web/src/ui/Page.tsx',
      'scripts/test.ts',
      'tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/groups/probe.trigger.ts',
    may: [DOMAIN, 'firebase-functions/firestore', 'functions/src/platform/deps.ts', 'functions/src/groups/settle.ts'],
    mayNot: [
      'firebase/firestore',
      'firebase-admin/firestore',
      'react',
      '@mui/material',
      'functions/src/groups/join.callable.ts',
      'web/src/data/live.ts',
      'scripts/test.ts',
      'tests/support/scene.ts',
    ],
  },
  {
    from: 'functions/src/groups/probe.ts',
    may: [DOMAIN, 'functions/src/platform/db.ts', 'functions/src/events/promote.ts', 'functions/src/mail/layout.ts'],
    mayNot: [
      'firebase-admin/firestore',
      'firebase-functions/firestore',
      'firebase/app',
      'react',
      'functions/src/platform/deps.ts',
      'functions/src/platform/params.ts',
      'web/src/data/live.ts',
      'functions/src/groups/join.callable.ts',
      'functions/src/groups/fan-out.task.ts',
      'functions/src/groups/repair.schedule.ts',
      'functions/src/groups/leave.request.ts',
    ],
  },
  {
    from: 'functions/src/platform/probe.ts',
    may: [DOMAIN, 'firebase-admin/firestore', 'firebase-functions/params', 'functions/src/platform/db.ts'],
    mayNot: ['firebase/firestore', 'react', 'functions/src/groups/settle.ts', 'functions/src/pages/answer.ts'],
  },
  {
    from: 'functions/src/platform/kinds.ts',
    may: ['functions/src/groups/kinds.ts'],
    mayNot: ['web/src/data/live.ts'],
  },
  {
    from: 'functions/src/mail/probe.ts',
    may: [DOMAIN, 'functions/src/mail/layout.ts', 'functions/src/platform/clock.ts'],
    mayNot: ['functions/src/groups/settle.ts', 'functions/src/platform/db.ts', 'firebase-admin/firestore'],
  },
  {
    from: 'functions/src/pages/probe.ts',
    may: [DOMAIN, 'web/pages.d.ts', 'functions/src/events/promote.ts'],
    mayNot: ['react', 'web/src/entry-server.tsx', 'web/src/parts/time/time.ts', 'firebase-admin/firestore'],
  },
  {
    from: 'web/src/app/probe.ts',
    may: [
      'react',
      DOMAIN,
      'web/src/features/home/HomeScreen.tsx',
      'web/src/data/core/faults.ts',
      'web/src/ui/Page.tsx',
    ],
    mayNot: [
      'firebase/auth',
      'firebase-admin/app',
      'packages/content/src/demo.ts',
      'functions/src/platform/db.ts',
      'scripts/test.ts',
      'tests/support/scene.ts',
    ],
  },
  {
    from: 'web/src/features/home/list/probe.ts',
    may: [
      'react',
      DOMAIN,
      'web/src/features/home/types.ts',
      'web/src/features/home/HomeScreen.tsx',
      'web/src/data/groups/groups.ts',
      'web/src/parts/Rutan.tsx',
      'web/src/forms/Field.tsx',
      'web/src/ui/Page.tsx',
    ],
    mayNot: [
      'firebase/firestore',
      'packages/content/src/demo.ts',
      'web/src/features/groups/types.ts',
      'web/src/features/homeless/types.ts',
      'web/src/app/App.tsx',
      'web/src/data/core/firebase.ts',
    ],
  },
  {
    from: 'web/src/features/home/ProbeScreen.tsx',
    may: ['web/src/features/home/types.ts', 'web/src/ui/Page.tsx'],
    mayNot: ['web/src/data/groups/groups.ts', 'web/src/data/live.ts'],
  },
  {
    from: 'web/src/data/groups/probe.ts',
    may: ['firebase/firestore', 'react', DOMAIN, 'web/src/data/live.ts', 'web/src/data/core/firebase.ts'],
    mayNot: [
      'firebase-admin/firestore',
      'react-dom/client',
      '@mui/material',
      'packages/content/src/demo.ts',
      'web/src/features/home/types.ts',
      'web/src/app/App.tsx',
      'web/src/ui/Page.tsx',
      'web/src/i18n/sv.ts',
    ],
  },
  {
    from: 'web/src/parts/probe.ts',
    may: ['react', DOMAIN, 'web/src/forms/Field.tsx', 'web/src/ui/Page.tsx', 'web/src/i18n/sv.ts'],
    mayNot: ['firebase/app', 'web/src/data/live.ts', 'web/src/features/home/types.ts', 'web/src/app/App.tsx'],
  },
  {
    from: 'web/src/forms/probe.ts',
    may: ['react', DOMAIN, 'web/src/ui/Page.tsx', 'web/src/i18n/sv.ts'],
    mayNot: ['react-hook-form', 'web/src/parts/Rutan.tsx', 'web/src/data/live.ts', 'web/src/features/home/types.ts'],
  },
  {
    from: 'web/src/forms/kit/probe.ts',
    may: ['react-hook-form', '@hookform/resolvers/valibot', DOMAIN, 'web/src/forms/Field.tsx', 'web/src/ui/Page.tsx'],
    mayNot: ['web/src/parts/Rutan.tsx', 'web/src/data/live.ts', 'web/src/features/home/types.ts'],
  },
  {
    from: 'web/src/ui/probe.ts',
    may: ['react', '@mui/material', 'web/src/i18n/sv.ts', 'web/src/ui/Page.tsx'],
    mayNot: ['firebase/app', DOMAIN, 'web/src/parts/Rutan.tsx', 'web/src/forms/Field.tsx', 'web/src/data/live.ts'],
  },
  {
    from: 'web/src/i18n/probe.ts',
    may: ['react', DOMAIN],
    mayNot: ['web/src/data/live.ts', 'web/src/ui/Page.tsx', 'firebase/app'],
  },
  {
    from: 'web/src/entry-server.tsx',
    may: ['web/src/features/home/HomeScreen.tsx'],
    mayNot: ['web/src/data/core/firebase.ts'],
  },
  {
    from: 'scripts/probe.ts',
    may: [DOMAIN, 'packages/domain/src/index.ts', 'packages/content/src/demo.ts'],
    mayNot: ['packages/domain/src/group/schema.ts', 'packages/domain/src/shared/fields.ts'],
  },
  {
    from: 'tests/house/probe.ts',
    may: [DOMAIN, 'firebase/firestore', 'firebase-admin/app'],
    mayNot: ['packages/domain/src/group/schema.ts'],
  },
];
