"""The sentences people read, by language.

Words live in `catalogue/<language>/<domain>.ftl` (Project Fluent); a message's name begins with its
domain, so that `fault-unknown-key` stands in `fault.ftl`. Adding a language is adding a folder.
"""
