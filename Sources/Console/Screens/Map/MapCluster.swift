import Geography
import ServiceModel

/// Waiting orders that lie so close together that one sign stands for them.
struct MapCluster {
    /// The most pressing of them.
    let visit: Visit.ID
    let priority: Priority
    let count: Int
    let point: MapPoint

    /// `!!`, `!`, `+`, `o`, `-`, and how many when there are several: `!×12`. A number alone is a stop's.
    var sign: String { count == 1 ? priority.mapGlyph : priority.mapGlyph + "×\(count)" }
}
