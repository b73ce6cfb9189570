import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Long work that a person insists on, and long work that goes round an absence.
@Suite struct LongForcedStories {
    private let company: SmallCompany
    private let visit: Visit
    private let monday = SmallCompany.monday

    init() throws {
        company = try SmallCompany()
        visit = try company.newOrder(minutes: 16 * 60).visit
    }

    private func placement(_ visit: Visit) throws -> Placement { try #require(try company.reload(visit).placement) }

    private func force(_ visit: Visit, _ day: Day, at time: String? = nil, isExact: Bool = false) throws -> Placement {
        let start = time.map { SmallCompany.at($0, day) }
        _ = try company.desk.perform(
            PlaceVisit(
                visit: visit.id, technician: company.jan.id, day: day, start: start, isExact: isExact,
                override: "klient nalega"), by: company.ann)
        return try placement(visit)
    }

    private func absent(_ technician: Technician, _ day: Day) throws {
        let window = TimeWindow(start: SmallCompany.at("00:00", day), end: SmallCompany.at("23:59", day))!
        _ = try company.desk.perform(
            RecordAbsence(technician: technician.id, window: window, kind: .holiday), by: company.ann)
    }

    @Test(arguments: ["06:00", "09:00", "15:30", "17:00", "21:30", "23:00"])
    func anyMomentBeginsAndGoesOnOverTheShifts(time: String) throws {
        let place = try force(visit, monday + 1, at: time, isExact: true)
        #expect(place.start == SmallCompany.at(time, monday + 1))
        #expect(place.parts.reduce(0) { $0 + $1.work } == 16 * 3600)
        #expect(place.parts.allSatisfy { $0.end.since($0.start) <= 8 * 3600 + 1800 }, "\(place.parts)")
        for (part, next) in zip(place.parts, place.parts.dropFirst()) {
            #expect(part.day < next.day && part.end <= next.start)
            #expect(next.start >= SmallCompany.at("08:00", next.day) && next.end <= SmallCompany.at("16:00", next.day))
        }
    }

    @Test func aDayOffBeginsToo() throws {
        let place = try force(visit, monday + 5, at: "10:00")
        #expect(place.days == [monday + 5, monday + 7, monday + 8])
        #expect(place.parts[0].end == SmallCompany.at("18:00", monday + 5))
        let other = try company.newOrder(minutes: 16 * 60).visit
        #expect(try force(other, monday + 6).start == SmallCompany.at("08:00", monday + 6))
    }

    @Test func twoHundredAndFortyHoursAreWorkedByDay() throws {
        let month = try company.newOrder(minutes: 240 * 60).visit
        let place = try force(month, monday)
        #expect(place.parts.reduce(0) { $0 + $1.work } == 240 * 3600)
        #expect(place.parts.count == 32)
        #expect(place.parts.allSatisfy { $0.end.since($0.start) <= 8 * 3600 })
        _ = try company.desk.view(from: monday, days: 5)
        _ = try company.desk.findings()
    }

    @Test func checkTellsEveryDayItsOwnAndOnce() throws {
        let place = try force(visit, monday + 1, at: "08:00", isExact: true)
        let found = try company.desk.findings()
        #expect(try company.desk.findings() == found)
        let told = found.compactMap { finding -> (day: Day, breach: Breach)? in
            guard case .planning(.ruleBroken(_, let day, let breach, _)) = finding.what else { return nil }
            return (day, breach)
        }
        #expect(Set(found).count == found.count, "each line once")
        let early = told.filter { $0.breach.rule == "window" }.map(\.day)
        #expect(early == early.sorted() && !early.isEmpty)
        for (day, breach) in told {
            guard case .planning(.startsTooEarly(let earliest, _)) = breach else { continue }
            #expect(SmallCompany.calendar.day(of: earliest) == day)
        }
        #expect(Set(told.map(\.day)).isSubset(of: place.days) && Set(told.map(\.day)).count > 1)
    }

    @Test func whatHoldsOfAllDaysIsToldOnce() throws {
        let gas = try company.newOrder(minutes: 16 * 60, skills: [company.fgaz]).visit
        _ = try force(gas, monday)
        let lacks = try company.desk.findings().filter { $0.kind == "broken-skill" }
        #expect(lacks.count == 1)
    }

    @Test func movingItToWhereItStandsLaysItOutRoundAnAbsence() throws {
        try company.place(visit, company.jan)
        #expect(try placement(visit).days == [monday, monday + 1, monday + 2])
        try absent(company.jan, monday + 1)
        try company.place(visit, company.jan)
        #expect(try placement(visit).days == [monday, monday + 2, monday + 3])
        let before = try company.reload(visit)
        try company.place(visit, company.jan)
        #expect(try company.reload(visit) == before, "now it stands")
    }

    @Test func aMemberWhoIsAbsentLaysItOutAnewToo() throws {
        let crewed = try CrewedCompany()
        let visit = try crewed.visit(of: 2, minutes: 16 * 60)
        try crewed.place(visit, crewed.company.ewa, with: [crewed.company.jan])
        let window = TimeWindow(
            start: SmallCompany.at("00:00", monday + 1), end: SmallCompany.at("23:59", monday + 1))!
        _ = try crewed.company.desk.perform(
            RecordAbsence(technician: crewed.company.jan.id, window: window, kind: .holiday), by: crewed.company.ann)
        try crewed.place(visit, crewed.company.ewa, with: [crewed.company.jan])
        let place = try #require(try crewed.company.reload(visit).placement)
        #expect(place.days == [monday, monday + 2, monday + 3])
    }
}
