package import ServiceModel

/// How long somebody takes from one place to another, and who says so: a person, a road engine, or the estimate with
/// the company's factors. Plans, prices, day sheets and exports all ask here, so that they agree to the second.
package struct Travel: Sendable {
    package let model: TravelModel
    package let settings: TravelSettings
    package let book: LegBook
    /// Minutes by kilometres of each region, calibrated, its factor included; the first is of no region.
    private let curves: [ConcaveCurve]
    private let factors: [Double]
    private let indices: [Region.ID: Int]

    /// A place made ready to be asked about often.
    package struct Stand: Sendable {
        let place: PreparedPlace
        let region: Int
        let number: UInt32?
    }

    package init(settings: TravelSettings = TravelSettings(), book: LegBook = LegBook()) {
        self.settings = settings
        self.book = book
        model = TravelModel(parkingMinutes: settings.parkingMinutes)
        let regions = Set(settings.regions.keys).union(settings.calibration.compactMap(\.region)).sorted()
        indices = Dictionary(uniqueKeysWithValues: regions.enumerated().map { ($1, $0 + 1) })
        factors = [1] + regions.map { settings.regions[$0] ?? 1 }
        let own = regions.map { settings.bands(in: $0) }
        curves = zip([settings.bands(in: nil)] + own, factors).map { bands, factor in
            bands.isEmpty && factor == 1
                ? .builtInMinutes : ConcaveCurve.minutes(calibrated: bands).scaled(by: factor)
        }
    }

    package func stand(_ place: TravelPlace) -> Stand {
        Stand(
            place: PreparedPlace(place.location), region: place.region.map { indices[$0] ?? 0 } ?? -1,
            number: book.number(of: place.location))
    }

    /// The technician's own factor on every drive.
    package func factor(of technician: Technician.ID) -> Double { settings.technicians[technician] ?? 1 }

    /// One drive without parking, with its road metres and who says so.
    package func leg(from start: TravelPlace, to end: TravelPlace, by technician: Technician.ID? = nil) -> Leg {
        leg(from: stand(start), to: stand(end), factor: technician.map(factor) ?? 1)
    }

    package func leg(from start: Stand, to end: Stand, factor: Double = 1) -> Leg {
        if let known = known(start, end, factor) { return known }
        let kilometres = Distance.kilometres(from: start.place, to: end.place)
        return Leg(
            seconds: estimate(kilometres, start, end, factor), metres: model.metres(kilometres: kilometres),
            source: .estimate)
    }

    /// The seconds of ``leg(from:to:factor:)``.
    package func seconds(from start: Stand, to end: Stand, factor: Double = 1) -> Int {
        if let known = known(start, end, factor) { return known.seconds }
        return estimate(Distance.kilometres(from: start.place, to: end.place), start, end, factor)
    }

    /// Seconds that a drive takes out of a day: whole minutes, so that a day's times are ones a person can say; parking
    /// comes on top unless the technician goes home or is there already.
    package func drive(seconds: Int, isHome: Bool) -> Int {
        seconds == 0 ? 0 : ((seconds + 59) / 60 + (isHome ? 0 : settings.parkingMinutes)) * 60
    }

    /// Seconds that drives from one place to many take out of a day, each as ``drive(seconds:isHome:)`` of
    /// ``seconds(from:to:factor:)`` says. The first `homes` of all stands are technicians' homes; `ends` names stands by
    /// their position, `nil` all of them.
    package func fill(
        _ row: inout [Int32], from start: Int, to ends: [Int]?, among stands: [Stand], homes: Int, factor: Double
    ) {
        let origin = stands[start]
        for index in row.indices {
            let end = ends?[index] ?? index
            if end == start {
                row[index] = 0
            } else {
                row[index] = Int32(
                    clamping: drive(
                        seconds: seconds(from: origin, to: stands[end], factor: factor), isHome: end < homes))
            }
        }
    }

    /// The same at a time of day.
    package func drive(seconds: Int, isHome: Bool, hour: Int) -> Int {
        let factor = settings.hours[hour] ?? 1
        return drive(seconds: factor == 1 ? seconds : Self.scaled(seconds, factor), isHome: isHome)
    }

    private func known(_ start: Stand, _ end: Stand, _ factor: Double) -> Leg? {
        guard let a = start.number, let b = end.number, let known = book.known(from: a, to: b),
            case .drive(let seconds, let metres) = known.answer
        else { return nil }
        let all = known.source == .manual ? factor : factor * regionFactor(start, end)
        // Two doors of one street: a road engine may say 0, but the car has to be parked anew.
        return Leg(
            seconds: max(1, all == 1 ? seconds : Self.scaled(seconds, all)), metres: metres, source: known.source)
    }

    private func estimate(_ kilometres: Double, _ start: Stand, _ end: Stand, _ factor: Double) -> Int {
        if kilometres == 0 { return 0 }
        let (a, b) = regions(start, end)
        let minutes = curves[a].value(at: kilometres)
        let mean = a == b ? minutes : (minutes + curves[b].value(at: kilometres)) * 0.5
        return Int((mean * 60 * factor).rounded(.up))
    }

    private func regionFactor(_ start: Stand, _ end: Stand) -> Double {
        let (a, b) = regions(start, end)
        return a == b ? factors[a] : (factors[a] + factors[b]) * 0.5
    }

    private func regions(_ start: Stand, _ end: Stand) -> (Int, Int) {
        let a = start.region >= 0 ? start.region : max(0, end.region)
        return (a, end.region >= 0 ? end.region : a)
    }

    private static func scaled(_ seconds: Int, _ factor: Double) -> Int {
        Int((Double(seconds) * factor).rounded(.up))
    }
}
