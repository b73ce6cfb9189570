import Geography
import ServiceModel
import Storage
import Synchronization

/// What is known about drives, in memory; road legs are read once and then only what is new.
final class TravelCache: Sendable {
    private struct Kept {
        var stamped: StampedTravel
        var roads: LegBook
        var stamp: TravelState { stamped.stamp }
    }

    /// Road legs older than this many days are not believed any more.
    let maxAgeDays: Int
    /// Whose answers are believed; `nil` for everybody's, the newest first.
    let source: RoadSource?
    private let kept = Mutex<Kept?>(nil)

    /// Number of days after which a leg without figures is asked for again: the engine may have a better map by then.
    private static let faultAgeDays = 1

    init(maxAgeDays: Int, source: RoadSource?) {
        self.maxAgeDays = maxAgeDays
        self.source = source
    }

    /// The state of the store that counts at a moment. The age counts whole days, so that a day's times stay.
    func stamp(_ reader: Reader, at now: Timestamp) throws -> TravelState {
        TravelState(
            sequence: try reader.sequence(), generation: try reader.legGeneration(), oldest: oldest(at: now))
    }

    func oldest(at now: Timestamp) -> Timestamp {
        Self.midnight(now) - maxAgeDays * 86_400
    }

    private static func midnight(_ now: Timestamp) -> Timestamp {
        Timestamp(seconds: now.seconds / 86_400 * 86_400)
    }

    func travel(_ reader: Reader, at now: Timestamp) throws -> StampedTravel {
        let stamp = try stamp(reader, at: now)
        let last = kept.withLock { $0 }
        if let last, last.stamp == stamp { return last.stamped }
        let roads = try roads(reader, stamp, last, at: now)
        var book = roads
        for row in try reader.all(ManualLegRow.self) { book.learn(KnownLeg(row)) }
        let travel = Travel(settings: try TravelSettings(reader), book: book)
        let stamped = StampedTravel(stamp: stamp, travel: travel)
        kept.withLock { $0 = Kept(stamped: stamped, roads: roads) }
        return stamped
    }

    /// How long drives take by what a transaction has written and not yet kept; it is not remembered.
    func unsettled(_ reader: Reader, over settled: StampedTravel) throws -> StampedTravel {
        var book = kept.withLock { $0?.roads } ?? LegBook()
        for row in try reader.all(ManualLegRow.self) { book.learn(KnownLeg(row)) }
        return StampedTravel(
            stamp: settled.stamp, travel: Travel(settings: try TravelSettings(reader), book: book))
    }

    private func roads(_ reader: Reader, _ stamp: TravelState, _ last: Kept?, at now: Timestamp) throws -> LegBook {
        let base = last.flatMap {
            $0.stamp.oldest == stamp.oldest && $0.stamp.generation <= stamp.generation ? $0 : nil
        }
        guard base?.stamp.generation != stamp.generation else { return base!.roads }
        var book = base?.roads ?? LegBook()
        let age = RoadLegAge(
            figures: stamp.oldest, faults: max(stamp.oldest, Self.midnight(now) - Self.faultAgeDays * 86_400))
        for row in try reader.roadLegs(after: base?.stamp.generation ?? -1, since: age, of: source) {
            book.learn(KnownLeg(row))
        }
        return book
    }
}

extension LegEnds {
    init(_ start: LegPlace, _ end: LegPlace) {
        self.init(
            fromLatitude: start.latitude, fromLongitude: start.longitude, toLatitude: end.latitude,
            toLongitude: end.longitude)
    }

    var start: LegPlace { LegPlace(latitude: fromLatitude, longitude: fromLongitude) }
    var end: LegPlace { LegPlace(latitude: toLatitude, longitude: toLongitude) }
}

extension KnownLeg {
    init(_ row: ManualLegRow) {
        self.init(
            from: row.ends.start, to: row.ends.end, .drive(seconds: row.seconds, metres: row.metres), source: .manual,
            learned: row.entered)
    }

    init(_ row: RoadLegRow) {
        let answer = row.figures.map { Answer.drive(seconds: $0.seconds, metres: $0.metres) }
        self.init(
            from: row.ends.start, to: row.ends.end,
            answer ?? .none(row.fault.flatMap(NoLeg.init) ?? .noRoute), source: .roadEngine, learned: row.fetched)
    }
}

extension TravelSettings {
    /// What the store says; a factor that makes no sense any more is left out.
    init(_ reader: Reader) throws {
        self.init()
        for row in try reader.all(TravelFactorRow.self) {
            switch row.kind {
            case .parking: parkingMinutes = Int(row.factor)
            case .technician: technicians[Identifier(row.subject)] = row.factor
            case .region: regions[Identifier(row.subject)] = row.factor
            case .hour: hours[Int(row.subject)] = row.factor
            case .calibration:
                guard let band = DistanceBand(rawValue: row.band) else { continue }
                calibration.append(
                    Calibration(
                        region: row.subject == 0 ? nil : Identifier(row.subject), band: band, factor: row.factor,
                        trips: row.trips))
            }
        }
    }
}
