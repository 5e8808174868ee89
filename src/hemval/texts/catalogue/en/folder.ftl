# Why a folder was not written.

folder-unwritable = { $folder } cannot be written to ({ $said }). Check that you may write there and that there is room.
folder-not_a_folder = { $folder } is a file. Name a folder.
folder-not_ours = { $folder } holds other things than Hemval has written{ $names }. Name another folder. Nothing is changed.
folder-different = { $folder } already holds another result{ $names }. Name another folder, or --replace to replace it. Nothing is changed.
folder-changed = Somebody has made changes in { $folder }{ $names }. They are never replaced: move the folder away, or name another. Nothing is changed.
folder-another_kind = { $folder } holds something else that Hemval has written, not a result of this kind. Name another folder. Nothing is changed.
folder-not_apart = The result may not be written in the round's own folder, nor in a folder that holds it ({ $folder }). Name another folder. Nothing is changed.
folder-leftover = Beside { $folder } lies something that Hemval has not left{ $names }. Remove it, or name another folder. Nothing is changed.
