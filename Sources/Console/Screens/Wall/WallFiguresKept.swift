import DeskModel
import ServiceModel
import Synchronization

/// The figures of the last state that somebody asked about: a frame, its sentence and its pages ask for the same ones.
final class WallFiguresKept: Sendable {
    /// What the figures are made of.
    struct Key: Hashable, Sendable {
        var edition: Int
        var sequence: Int
        var forecast: Int
        var foreseen: Int?
        var region: Region.ID?
        var now: Timestamp
    }

    private let last = Mutex<(key: Key, figures: WallFigures)?>(nil)

    func figures(_ key: Key, _ count: () -> WallFigures) -> WallFigures {
        if let last = last.withLock({ $0 }), last.key == key { return last.figures }
        let figures = count()
        last.withLock { $0 = (key, figures) }
        return figures
    }
}
