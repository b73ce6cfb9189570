import Geography

/// Reading the file inside the program: all of it, as when a map with labels opens first.
func measureLoading() {
    report("basemap and gazetteer, first load", milliseconds { _ = (Basemap.poland(), Gazetteer.poland()) }, "ms")
    report("basemap, load", median(of: 25) { _ = Basemap.poland() }, "ms")
    report("gazetteer, load", median(of: 25) { _ = Gazetteer.poland() }, "ms")
}
