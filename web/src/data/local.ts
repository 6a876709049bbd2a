/** The local suite's production build talks to the emulators; a deployed one never contains this. */
export const isLocal = import.meta.env.MODE === 'emulator' || import.meta.env.DEV;
