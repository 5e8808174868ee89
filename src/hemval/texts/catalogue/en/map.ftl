# The map of areas: the page where it is loaded, and what can be wrong in its file.

map-title = Map of areas
map-what = Everybody sees the map on the page where one chooses an area. Hemval gets no maps from elsewhere: the file that you load is what is shown.
map-none = No map has been loaded. The website shows the areas in a list.
map-since = Loaded { $at }{ $by ->
        [none] .
       *[other] {" "}by { $by }.
    }
map-made-up = The file itself says that the map is made up. The website says so below the map.
map-missing = These areas are not on the map, only in the list:
map-get-file = Get the file
map-load = Load a map
map-load-what = Choose a GeoJSON file with a feature for each area. It replaces the map on the website; the one that is loaded now is kept here.
map-file = Map file
map-file-help = A file that ends with .geojson or .json. The id of each area is that of the system file: { $areas }.
map-file-missing = Choose a map file.
map-load-do = Load the map
map-loaded = The map has been loaded, and the website shows it now.
map-already = It is the map that is shown already. Nothing has changed.
map-faulty = { $n ->
        [one] The file { $name } has a fault and has not been loaded. Mend it and choose the file again.
       *[other] The file { $name } has { $n } faults and has not been loaded. Mend them and choose the file again.
    }
map-fault = { $path }: { $fault }
map-earlier = Earlier maps

### What is wrong in a file, why, and what to do instead

map-too-large = The file is too large. It may have at most { $megabytes } million characters. Simplify the borders in your map program and save again.
map-too-many-points = The borders have { $points } points, and may have at most { $most }. Simplify them in your map program and save again.
map-not-collection = This is no map. Save it again as GeoJSON, of the kind FeatureCollection.
map-empty = There are no areas in the file. Add a feature for each area.
map-other-crs = The file says that it has other coordinates than WGS 84. Export it in WGS 84 (EPSG:4326).
map-no-id = The area has no id. Write the id that it has in the system file, under properties.
map-unknown-area = No area has the id that stands here. Write one of: { $areas }.
map-area-twice = The area stands further up in the file already. If it has several parts, make one feature of them, of the kind MultiPolygon.
map-no-polygon = The area has no surface. It must be a Polygon or a MultiPolygon.
map-no-rings = The surface has no border. A list of border lines must stand here.
map-short-ring = A border line has at least { $points } points: three corners, and the first again at the end.
map-open-ring = The border line is not closed. The last point must be the same as the first.
map-no-point = A point must stand here: longitude and latitude as numbers, such as [16.5, 59.25].
map-turned-round = The numbers stand in the wrong order. Write the longitude first and then the latitude, such as [16.5, 59.25].
map-in-metres = The numbers are metres in SWEREF 99 TM. Export the map in WGS 84 (EPSG:4326), in degrees.
map-outside-sweden = The point is not in Sweden. Check that the map is in WGS 84 (EPSG:4326), with the longitude first.
