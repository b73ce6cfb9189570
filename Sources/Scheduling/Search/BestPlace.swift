/// A place on a route and what it costs to put a task there.
struct BestPlace {
    var cost: Int
    var shift = -1
    var after = 0
    var standing = 0
}
