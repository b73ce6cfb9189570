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

    private struct KeptQueue {
        var view: DeskView
        let region: Region.ID?
        let now: Timestamp
        let queue: WallQueue
    }

    private let last = Mutex<(key: Key, figures: WallFigures)?>(nil)
    private let lastQueue = Mutex<KeptQueue?>(nil)

    func figures(_ key: Key, _ count: () -> WallFigures) -> WallFigures {
        if let last = last.withLock({ $0 }), last.key == key { return last.figures }
        let figures = count()
        last.withLock { $0 = (key, figures) }
        return figures
    }

    /// What waits in a view: counted again where others wait, or what waits is another.
    func queue(of view: DeskView, region: Region.ID?, at now: Timestamp) -> WallQueue {
        lastQueue.withLock { last in
            if let kept = last, kept.region == region, kept.now == now, let change = view.change(from: kept.view),
                !change.concernsQueue(of: view, since: kept.view)
            {
                last?.view = view
                return kept.queue
            }
            let queue = WallQueue(view, region: region, at: now)
            last = KeptQueue(view: view, region: region, now: now, queue: queue)
            return queue
        }
    }
}
