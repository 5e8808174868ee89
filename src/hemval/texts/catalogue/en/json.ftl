# What is wrong in a JSON file, why, and what to write instead.

json-no-such-file = There is no such file. Check the name.
json-unreadable = The file cannot be opened. Check that it is a file and that you may read it.
json-too-large = The file is too large. It may have at most { $megabytes } million characters.
json-not-utf8 = The file has characters on this line that are not UTF-8. Save the file again with the encoding UTF-8.
json-syntax = This is not JSON: reading stops at character { $column } of the line. See whether a comma, a quotation mark or a bracket is missing there or just before.
json-too-deep = Lists or objects lie inside each other at far too many levels.
json-key-twice = The key “{ $key }” stands several times in one object, and nobody can know which is meant. Remove all but one.
json-bad-key = A key here has characters that cannot be seen. Write it with visible characters.
json-unknown-key = There is no key “{ $key }” here. Remove it, or write one of: { $keys }.
json-missing-key = The key “{ $key }” is missing and must be there.
json-wrong-type = Expected here is { $expected ->
        [whole] a whole number, such as 5
        [text] a text in quotation marks
        [yes_no] true or false, without quotation marks
        [list] a list in square brackets
       *[object] an object in braces
    }, but here is { $found ->
        [number] a number
        [text] a text
        [yes_no] true or false
        [list] a list
        [object] an object
       *[null] null
    }.
json-not-whole = Expected here is a whole number, such as 5, but here is { $value }. Write it in digits, without decimals and without an exponent.
json-not-one-of = Here is “{ $value }”. Write one of: { $words }.
