import Geography
import ServiceModel
import Storage
import Synchronization

/// From which state of the store a company's drives were read.
struct TravelStamp: Hashable, Sendable {
    /// The journal's sequence: factors and manual legs.
    var sequence: Int
    /// Of the road legs.
    var generation: Int
    /// Road legs from before this moment are too old.
    var oldest: Timestamp
}

/// How long drives take, and of which state of the store that is.
struct StampedTravel: Sendable {
    let stamp: TravelStamp
    let travel: Travel
}

/// What is known about drives, in memory; road legs are read once and then only what is new.
final class TravelCache: Sendable {
    private struct Kept {
        var stamped: StampedTravel
        var roads: LegBook
        var stamp: TravelStamp { stamped.stamp }
    }

    /// Road legs older than this many days are not believed any more.
    let maxAgeDays: Int
    private let kept = Mutex<Kept?>(nil)

    init(maxAgeDays: Int) {
        self.maxAgeDays = maxAgeDays
    }

    /// The state of the store that counts at a moment. The age counts whole days, so that a day's times stay.
    func stamp(_ reader: Reader, at now: Timestamp) throws -> TravelStamp {
        TravelStamp(
            sequence: try reader.sequence(), generation: try reader.legGeneration(), oldest: oldest(at: now))
    }

    func oldest(at now: Timestamp) -> Timestamp {
        Timestamp(seconds: now.seconds / 86_400 * 86_400) - maxAgeDays * 86_400
    }

    func travel(_ reader: Reader, at now: Timestamp) throws -> StampedTravel {
        let stamp = try stamp(reader, at: now)
        let last = kept.withLock { $0 }
        if let last, last.stamp == stamp { return last.stamped }
        let roads = try roads(reader, stamp, last)
        var book = roads
        for row in try reader.all(ManualLegRow.self) { book.learn(KnownLeg(row)) }
        let travel = Travel(settings: try TravelSettings(reader), book: book)
        let stamped = StampedTravel(stamp: stamp, travel: travel)
        kept.withLock { $0 = Kept(stamped: stamped, roads: roads) }
        return stamped
    }

    private func roads(_ reader: Reader, _ stamp: TravelStamp, _ last: Kept?) throws -> LegBook {
        let base = last.flatMap {
            $0.stamp.oldest == stamp.oldest && $0.stamp.generation <= stamp.generation ? $0 : nil
        }
        guard base?.stamp.generation != stamp.generation else { return base!.roads }
        var book = base?.roads ?? LegBook()
        for row in try reader.roadLegs(after: base?.stamp.generation ?? -1, since: stamp.oldest) {
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
