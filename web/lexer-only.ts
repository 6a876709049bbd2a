import type { Plugin } from 'vite';

/**
 * Leaves of `marked` what reads: its lexer and tokenizer. What makes HTML stands behind them, is never used here, and
 * cannot be dropped by itself, since the package makes an instance of it when it loads. It is a third of its weight, and
 * every member waits for it before their first message.
 */
export function lexerOnly(): Plugin {
  return {
    name: 'lexer-only',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/marked\/lib\/marked\.esm\.js$/ },
      handler(code) {
        const renderer = /var \w+=class\{options;parser;constructor/.exec(code)?.index;
        const named = (name: string) => new RegExp(`(\\S+) as ${name}[,}]`).exec(code)?.[1]?.replace(/.*[,{]/, '');
        const lexer = named('Lexer');
        const tokenizer = named('Tokenizer');
        if (renderer === undefined || !lexer || !tokenizer) throw new Error('marked is built otherwise than before');
        return { code: `${code.slice(0, renderer)}\nexport{${lexer} as Lexer,${tokenizer} as Tokenizer};`, map: null };
      },
    },
  };
}
