import { describe, expect, it } from 'vitest';
import { commonOrder, isScoped } from '../../../scripts/finish/css-order.ts';

describe('one order of style sheets for all pages', () => {
  it('agrees with the order on every page', () => {
    expect(
      commonOrder([
        ['base', 'table', 'price'],
        ['base', 'price', 'chart'],
      ]),
    ).toEqual(['base', 'table', 'price', 'chart']);
  });

  it('is not there when two pages contradict each other', () => {
    expect(
      commonOrder([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeUndefined();
  });
});

describe('a style sheet that only touches its own classes', () => {
  const classes = new Set(['x1_box', 'x1_row']);

  it.each([
    '.x1_box{color:red}',
    '.x1_box h2,a .x1_row:hover{color:red}',
    '@media print{.x1_box{color:red}}@supports (gap:1px){.x1_row{gap:1px}}',
    '.x1_box{color:red;&:hover{color:blue}h2{top:0}}',
    '@keyframes x1_fade{from{opacity:0}to{opacity:1}}.x1_box{animation:x1_fade 1s}',
    'html[data-theme=dark] .x1_box{color:#fff}',
  ])('is scoped: %s', (css) => {
    expect(isScoped(css, classes)).toBe(true);
  });

  it.each([
    'body{margin:0}',
    ':root{--ink:#000}',
    '.x1_box{color:red}h1{font-size:2rem}',
    '.x1_box,p{color:red}',
    '.other{color:red}',
    ':not(.x1_box){color:red}',
    '@media print{a{color:red}}',
    '@font-face{font-family:a}',
    '@keyframes fade{from{opacity:0}}',
  ])('is not: %s', (css) => {
    expect(isScoped(css, classes)).toBe(false);
  });
});
