import DeskModel
import ServiceModel
import Synchronization

/// What a desk keeps of its forecast.
final class ForecastCache: Sendable {
    struct Kept {
        var book = ForecastBook()
        var spread: (day: Day, Spread)?
        var remedies: ForecastRemedies = [:]
    }

    let kept = Mutex(Kept())
    /// Today's snapshot, for a desk that shows other days.
    let snapshots = SnapshotCache()

    var remedies: ForecastRemedies { kept.withLock { $0.remedies } }
    func keep(_ remedies: ForecastRemedies) { kept.withLock { $0.remedies = remedies } }
}
