import DeskModel
import Geography
import Operations
import ServiceModel
import Storage
import Testing

/// Every place that the desk offers for long work is legal by a check that knows nothing of how it was found, and where one
/// minute after the other finds a place the desk finds one.
@Suite struct LongWorkPropertyTests {
    private struct Dice {
        var state: UInt64

        mutating func number(_ range: Range<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
    }

    private static let days = 5

    @Test(arguments: 1...12)
    func everyOfferIsLegalAndNoneIsMissed(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let company = try SmallCompany()
        let hasLunch = seed % 2 == 0
        let people = [company.ewa, company.jan, company.piotr]
        for technician in people { try change(technician, of: company, hasLunch: hasLunch, &dice) }
        for _ in 0..<dice.number(4..<14) {
            let visit = try company.newOrder(site: dice.number(0..<3), minutes: dice.number(2..<16) * 15).visit
            try? company.place(
                visit, people[dice.number(0..<3)], day: SmallCompany.monday + dice.number(0..<Self.days))
        }
        let minutes = dice.number(36..<100) * 15
        let visit = try company.newOrder(site: dice.number(0..<3), minutes: minutes).visit
        let days = (0..<Self.days).map { SmallCompany.monday + $0 }
        let prices = try company.desk.prices(of: visit.id, days: days, technicians: people.map(\.id))
        for technician in people {
            for day in days {
                let price = try #require(prices[CellKey(technician.id, day)])
                let brute = try MinuteByMinute(company, visit, technician)
                if case .fits(let ways) = price {
                    try company.place(visit, technician, day: day)
                    try expectLegal(visit, technician, in: company, ways)
                    _ = try company.desk.undo(by: company.ann)
                    #expect(try company.reload(visit).placement == nil)
                } else if !hasLunch, brute.isLong {
                    #expect(!brute.fits(from: day), "\(technician.name) \(day.iso): \(price)")
                }
            }
        }
    }

    private func change(
        _ technician: Technician, of company: SmallCompany, hasLunch: Bool, _ dice: inout Dice
    ) throws {
        var changes = TechnicianChanges()
        let start = TimeOfDay(hour: dice.number(6..<10))!
        let end = TimeOfDay(minutes: start.minutes + dice.number(6..<10) * 60)!
        let lunch = Break(
            earliest: TimeOfDay(minutes: start.minutes + 120)!, latest: TimeOfDay(minutes: start.minutes + 240)!,
            minutes: 30)
        changes.pattern = ShiftPattern(
            ShiftHours(start: start, end: end, lunch: hasLunch ? lunch : nil)!,
            on: [.monday, .tuesday, .wednesday, .thursday, .friday])
        _ = try company.desk.perform(EditTechnician(technician: technician.id, changes: changes), by: company.ann)
        let day = SmallCompany.monday + dice.number(0..<8)
        let from = SmallCompany.at("00:00", day) + dice.number(6..<16) * 3600
        let window = TimeWindow(start: from, end: from + dice.number(1..<9) * 3600)!
        _ = try company.desk.perform(
            RecordAbsence(technician: technician.id, window: window, kind: .holiday), by: company.ann)
    }

    /// Work adds up, days rise, every day's sheet of the desk breaks nothing, and the hours lie in shifts as the
    /// technician's own pattern and absences have them.
    private func expectLegal(
        _ visit: Visit, _ technician: Technician, in company: SmallCompany, _ ways: [Insertion]
    ) throws {
        let place = try #require(try company.reload(visit).placement)
        #expect(ways.contains { $0.start == place.start && $0.end == place.end })
        let work = place.isSplit ? place.parts.reduce(0) { $0 + $1.work } : place.end.since(place.start)
        #expect(work == visit.duration * 60)
        #expect(zip(place.days, place.days.dropFirst()).allSatisfy { $0 < $1 })
        let person = try company.store.read { try #require(try $0.find(technician.id)) }
        let absences = try company.store.read {
            try $0.absences(from: SmallCompany.at("00:00"), to: SmallCompany.at("00:00", SmallCompany.monday + 60))
        }.filter { $0.technician == technician.id }
        for part in place.parts {
            let pieces = person.shifts(on: part.day, absences: absences, calendar: SmallCompany.calendar)
            #expect(pieces.contains { $0.window.start <= part.start && part.end <= $0.window.end })
            if let pause = part.pause {
                #expect(
                    pieces.contains { $0.lunch.map { $0.earliest <= pause.start && pause.start <= $0.latest } ?? false }
                )
            }
            let view = try company.desk.view(from: part.day, days: 1)
            let sheet = try #require(view.sheets[CellKey(technician.id, part.day)])
            #expect(sheet.stops.allSatisfy { $0.breaches.isEmpty }, "\(sheet.stops.map(\.breaches))")
            for (before, after) in zip(sheet.stops, sheet.stops.dropFirst()) {
                #expect(before.end + after.drive <= after.start)
            }
            #expect(sheet.home.map { home in pieces.contains { home <= $0.hardEnd } } == true)
        }
        #expect(try company.desk.findings().filter { $0.kind.hasPrefix("broken") || $0.kind == "double-booking" } == [])
    }
}

/// A technician's free minutes at a site, counted one by one.
private struct MinuteByMinute {
    private let company: SmallCompany
    private let visit: Visit
    private let technician: Technician
    private let site: TravelPlace
    private let places: [(window: TimeWindow, place: TravelPlace)]
    private let absences: [Absence]
    private let travel = Travel()

    init(_ company: SmallCompany, _ visit: Visit, _ technician: Technician) throws {
        (self.company, self.visit) = (company, visit)
        (self.technician, site, places, absences) = try company.store.read { reader in
            func place(_ order: Order.ID) throws -> TravelPlace {
                let known = try #require(try reader.find(order))
                let site = try #require(try reader.find(known.site))
                return TravelPlace(try #require(site.location), region: site.region)
            }
            let standing = try reader.visits(ofOrdersIn: []).filter { $0.placement?.leader == technician.id }
            return (
                try #require(try reader.find(technician.id)), try place(visit.order),
                try standing.map {
                    (TimeWindow(start: $0.placement!.start, end: $0.placement!.end)!, try place($0.order))
                }
                .sorted { $0.0.start < $1.0.start },
                try reader.absences(
                    from: SmallCompany.at("00:00"), to: SmallCompany.at("00:00", SmallCompany.monday + 60)
                ).filter { $0.technician == technician.id }
            )
        }
    }

    private func drive(_ from: TravelPlace, _ to: TravelPlace, isHome: Bool = false) -> Int {
        travel.drive(seconds: travel.leg(from: from, to: to, by: technician.id).seconds, isHome: isHome)
    }

    private var home: TravelPlace { TravelPlace(technician.home) }

    var isLong: Bool {
        let longest =
            Weekday.allCases.flatMap { technician.pattern[$0] }.map { $0.end.minutes - $0.start.minutes }.max() ?? 0
        return visit.duration * 60 > longest * 60 - drive(home, site) - drive(site, home, isHome: true)
    }

    /// Runs of free minutes on a day, as pairs of seconds.
    private func runs(_ day: Day) -> [(Int64, Int64)] {
        var runs: [(Int64, Int64)] = []
        for piece in technician.shifts(on: day, absences: absences, calendar: SmallCompany.calendar) {
            var run: (Int64, Int64)?
            for second in stride(from: piece.window.start.seconds, to: piece.window.end.seconds, by: 60) {
                if isFree(Timestamp(seconds: second), piece.window) {
                    run = (run?.0 ?? second, second + 60)
                } else if let done = run {
                    runs.append(done)
                    run = nil
                }
            }
            if let run { runs.append(run) }
        }
        return runs
    }

    private func isFree(_ minute: Timestamp, _ piece: TimeWindow) -> Bool {
        let own = places.filter { $0.window.end > piece.start && $0.window.start < piece.end }
        let before = own.last { $0.window.start <= minute }
        let after = own.first { $0.window.start > minute }
        let begin =
            before.map { max($0.window.end, company.clock.now) + drive($0.place, site) }
            ?? max(piece.start, company.clock.now) + drive(home, site)
        let end =
            after.map { $0.window.start.seconds - Int64(drive(site, $0.place)) }
            ?? piece.end.seconds - Int64(drive(site, home, isHome: true))
        return begin <= minute && minute.seconds + 60 <= end
    }

    func fits(from day: Day) -> Bool {
        for first in runs(day) {
            var left = Int64(visit.duration * 60)
            guard first.1 - first.0 >= min(left, 3600) else { continue }
            left -= min(left, first.1 - first.0)
            for offset in 1...28 where left > 0 {
                let most = runs(day + offset).map { $0.1 - $0.0 }.max() ?? 0
                if most >= min(left, 3600) { left -= min(left, most) }
            }
            if left == 0 { return true }
        }
        return false
    }
}
