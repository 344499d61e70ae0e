import { describe, expect, test } from 'vitest'
import { readTable } from './readTable'
import { writeTable } from './writeTable'

describe('a file is written as it was', () => {
  test.each([
    'a;b\r\n1;2\r\n',
    'a;b\n1;2',
    'a;b\r1;2\r\r\r',
    '\ufeffa;b\n1;2\n',
    'SEP=;\r\n\r\na;b\n\n\n1;2\r3;4\r\n',
    '"a";"b"\n"1";"x ""y"""\n"x"y ;2\n',
    'a;b;;\n1\n1;2;3;4;5\n',
    'a;b\n1\0;2\n',
    'a;b\n-0,5;+3\n-1 234,5;-1E+05\n',
    "a;b\n'=1;''=1\n",
    'en;kolumn "citerad"\n5" rör;\u22125\n',
  ])('%j', (text) => {
    expect(writeTable(readTable(text).table)).toBe(text)
  })
})

describe('what is put right even where nobody touched it', () => {
  test.each<[string, string, string]>([
    ['a formula', 'a;b\n=1+1;2\n', "a;b\n'=1+1;2\n"],
    ['a formula in quotes', 'a;b\n"=1+1";"=1;2"\n', 'a;b\n\'=1+1;"\'=1;2"\n'],
    ['a formula among numbers', 'a;b\n-0,5;-1-2\n', "a;b\n-0,5;'-1-2\n"],
    ['a formula behind NUL', 'a;b\n\0=1;2\n', "a;b\n'=1;2\n"],
    ['a formula in a header', '@a;b\n1;2\n', "'@a;b\n1;2\n"],
    ['a formula beyond the headers', 'a;b\n1;2;=3\n', "a;b\n1;2;'=3\n"],
    ['a forgotten quote', 'a;b\n1;"x\n2;y\n', 'a;b\n1;"""x"\n2;y\n'],
    ['a formula behind a forgotten quote', 'a;b\n1;"=x\n2;y\n', 'a;b\n1;"""=x"\n2;y\n'],
  ])('%s', (_, text, written) => {
    const { table } = readTable(text)
    expect(writeTable(table)).toBe(written)
    expect(readTable(written).table.rows).toEqual(table.rows)
  })
})
