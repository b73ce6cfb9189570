import DeskModel
import Geography
import Operations
import ServiceModel
import Testing

/// What a road engine is asked for, and what recorded trips say of the estimate.
@Suite struct RecordedTripStories {
    let company: SmallCompany
    private let day = SmallCompany.monday

    init() throws {
        company = try SmallCompany()
    }

    private func tell(_ visit: Visit, _ act: VisitAct, at moment: Timestamp) throws {
        company.clock.now = max(company.clock.now, moment)
        let reason: String? = act == .complete ? "odbiorca nieobecny" : nil
        _ = try company.desk.perform(
            ReportVisit(visit: visit.id, act: act, at: moment, reason: reason), by: company.ann)
    }

    /// Ewa drives from home to a site on some day, the way taking `factor` times the estimate and the usual parking.
    private func drive(to site: Int, on day: Day, factor: Double) throws {
        let visit = try company.newOrder(site: site, minutes: 30).visit
        company.clock.now = SmallCompany.at("07:00", day)
        try company.place(visit, company.ewa, day: day)
        _ = try company.desk.perform(DispatchVisit(visit: visit.id), by: company.ann)
        let estimate = Travel().leg(
            from: TravelPlace(company.ewa.home), to: TravelPlace(company.sites[site].location!)
        ).seconds
        let left = SmallCompany.at("08:00", day)
        let arrival = left + Int(Double(estimate) * factor) + 180
        try tell(visit, .accept, at: SmallCompany.at("07:30", day))
        try tell(visit, .travel, at: left)
        try tell(visit, .arrive, at: arrival)
        try tell(visit, .start, at: arrival + 60)
        try tell(visit, .complete, at: arrival + 1800)
    }

    @Test func theMedianOfTripsBecomesTheFactorOfItsRegionAndBand() throws {
        for (index, factor) in [1.2, 1.3, 1.4, 9].enumerated() {
            try drive(to: 2, on: day + index, factor: factor)
        }
        let found = try company.desk.calibration(minimum: 3)
        #expect(found.trips == 3)
        // Nine times the estimate is more than five hours: no drive.
        #expect(found.leftOut == 1)
        let line = try #require(found.lines.first { $0.region == company.north.id })
        #expect(line.band == .upTo60)
        #expect(line.trips == 3)
        #expect(abs(line.median - 1.3) < 0.01 && line.before == line.median)
        #expect(line.factor == 1.3)
        let travel = try company.desk.travel()
        _ = try company.desk.perform(CalibrateTravel(entries: found.entries), by: company.ann)
        let (home, site) = (
            TravelPlace(company.ewa.home),
            TravelPlace(company.sites[2].location!, region: company.north.id)
        )
        #expect(try company.desk.travel().leg(from: home, to: site).seconds > travel.leg(from: home, to: site).seconds)
        // Calibrated twice it stays: the raw median counts, not what is left of it.
        let again = try company.desk.calibration(minimum: 3)
        #expect(again.entries == found.entries)
        let after = try #require(again.lines.first { $0.region == company.north.id })
        #expect(abs(after.before - 1) < abs(line.before - 1))
        #expect(try company.desk.calibration(minimum: 4).entries.isEmpty)
        _ = try company.desk.undo(by: company.ann)
        #expect(try company.desk.travel().settings.calibration.isEmpty)
    }

    @Test func tripsThatSayTooMuchAreClamped() throws {
        for index in 0..<3 { try drive(to: 1, on: day + index, factor: 3) }
        let found = try company.desk.calibration(minimum: 3)
        #expect(found.entries.allSatisfy { $0.factor == 1.6 } && !found.entries.isEmpty)
    }

    @Test func theLegsOfTheDayAreWantedFirstThenTheNeighboursOfWhatWaits() throws {
        let placed = try company.newOrder(site: 0).visit
        try company.place(placed, company.ewa)
        _ = try company.newOrder(site: 2)
        let wanted = try company.desk.wantedLegs(of: day...day)
        #expect(
            wanted.map(\.places) == [
                [company.ewa.home, company.sites[0].location!],
                [company.sites[2].location!, company.sites[0].location!, company.ewa.home],
            ])
        #expect(try company.desk.wantedLegs(of: day...day, limit: 1).count == 1)
        // What is answered is not asked again, even where the answer is that there is no road.
        for wish in wanted {
            let count = wish.places.count
            let table = RoadTable(
                places: wish.places,
                cells: (0..<(count * count)).map { $0 == 1 ? .none(.noRoute) : .drive(seconds: 600, metres: 5000) })
            try company.desk.learn(table.legs(at: company.desk.now), engine: "osrm", profile: "driving")
        }
        #expect(try company.desk.wantedLegs(of: day...day).isEmpty)
        company.clock.now = company.clock.now + 40 * 86_400
        #expect(!(try company.desk.wantedLegs(of: day...day).isEmpty))
    }

    @Test func endsOfDrivesAreFoundByNameHomeOrCoordinates() throws {
        #expect(try company.desk.legEnd(named: "home:ewa").location == company.ewa.home)
        #expect(try company.desk.legEnd(named: "Obiekt 2").location == company.sites[2].location)
        #expect(try company.desk.legEnd(named: "50.1, 19.9").location == Coordinate(latitude: 50.1, longitude: 19.9))
        #expect(throws: Refusal.self) { try company.desk.legEnd(named: "Obiekt") }
        #expect(throws: Refusal.desk(.notFound(.site, key: "Nigdzie"))) { try company.desk.legEnd(named: "Nigdzie") }
    }
}
