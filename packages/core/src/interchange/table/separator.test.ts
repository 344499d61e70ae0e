import { describe, expect, test } from 'vitest'
import { drain } from '../steps'
import { separatorLine, separatorSteps } from './separator'

describe('the separator is judged by the whole text', () => {
  test.each<[string, string, string]>([
    ['decimal commas in every row', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['a comma in a header too', 'Pris, kr;Andel;x\n1,5;2;3\n2,5;3;4\n', ';'],
    ['as many commas as semicolons', 'Pris, kr;Andel\n1,5;2\n2,5;3\n', ';'],
    ['semicolons in the text of a comma file', 'id,note\n1,a; b\n2,c; d\n', ','],
    ['a semicolon in a quoted header', '"a;b",c\n1,2\n"3;4",5\n', ','],
    ['semicolons in quoted cells of every row', 'a,b;c\n1,"x;y"\n2,"z;w"\n', ','],
    ['tabs and decimal commas', 'a\tb\n1,5\t2,5\n', '\t'],
    ['ragged rows', 'a;b;c;d\n1,5;2;3;4\n1\n1;2\n1;2;3;4\n', ';'],
    ['rows all shorter than the headers', 'a;b;c;d\n1,0;2;3\n1,0;2;3\n', ';'],
    ['more rows that are short than whole', 'a;b;c\n1,5;2\n1,5\n2,5;1\n1;2;3\n', ';'],
    ['one column of decimal commas', 'värde\n1,5\n2,5\n', ';'],
    ['one column of text with semicolons', 'text\na; b\nc; d\n', '\t'],
    ['headers only', 'a,b,c\n', ','],
    ['nothing to judge by', 'a\nb\n', ';'],
    ['commas behind fifty rows without any', `a;b\n${'1;2\n'.repeat(50)}1,5;2,5\n`, ';'],
  ])('%s', (_, text, separator) => {
    expect(drain(separatorSteps(text, 0))).toBe(separator)
  })
})

describe('the separator line', () => {
  test.each<[string, ReturnType<typeof separatorLine>]>([
    ['sep=;\na', { separator: ';', length: 6 }],
    ['SEP=,\r\na', { separator: ',', length: 7 }],
    ['sep=\t\ra', { separator: '\t', length: 6 }],
    ['sep=|', { separator: '|', length: 5 }],
    ['sep=\na', undefined],
    ['sep=;;\na', undefined],
    ['sep="\na', undefined],
    ['separat;b\n', undefined],
  ])('%j', (text, line) => {
    expect(separatorLine(text)).toEqual(line)
  })
})
