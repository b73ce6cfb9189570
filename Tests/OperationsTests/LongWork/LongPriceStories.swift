import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// What a price says of work over several days, and of several people.
@Suite struct LongPriceStories {
    private let crewed: CrewedCompany
    private var company: SmallCompany { crewed.company }
    private let monday = SmallCompany.monday

    init() throws { crewed = try CrewedCompany() }

    private func way(_ visit: Visit, _ technician: Technician) throws -> Insertion? {
        try crewed.price(visit, technician).best
    }

    @Test func aPriceSaysHowManyDaysAndCountsTheirOvertimeAlone() throws {
        let visit = try crewed.visit(of: 1, minutes: 16 * 60)
        let way = try #require(try way(visit, company.jan))
        try crewed.place(visit, company.jan)
        let place = try #require(try company.reload(visit).placement)
        let days = try #require(way.days)
        #expect(days.count == 3 && days.last == monday + 2)
        #expect(way.end == place.end && days.firstEnd == place.parts[0].end)
        let view = try company.desk.view(from: monday, days: 5)
        let sheets = try place.days.map { try #require(view.sheets[CellKey(company.jan.id, $0)]) }
        #expect(days.overtime == sheets.reduce(0) { $0 + $1.overtime })
        #expect(days.firstHome == sheets[0].home && way.home == sheets[2].home)
        #expect(way.slack == sheets.compactMap(\.stops.first?.slack).min())
    }

    @Test func workOfOneDayHasNoDays() throws {
        #expect(try way(try crewed.visit(of: 1), company.jan)?.days == nil)
    }

    @Test func severalPeopleCanBeginAsMuchLaterAsEachOfThem() throws {
        let visit = try crewed.visit(of: 2, minutes: 120)
        let way = try #require(try way(visit, company.ewa))
        #expect(way.slack > 3600, "all day is free")
        let members = crewed.north.filter { way.members.contains($0.id) }
        let latest = Timestamp(seconds: (way.start + way.slack).seconds / 60 * 60)
        try crewed.place(
            visit, company.ewa, at: "\(SmallCompany.calendar.timeOfDay(of: latest))", isExact: true, with: members)
        #expect(try company.reload(visit).placement?.start == latest)
    }

    @Test func whyNamesWhatThePriceSaysOfLongWorkOfSeveral() throws {
        let visit = try crewed.visit(of: 6, minutes: 16 * 60)
        let days = [monday, monday + 1]
        let prices = try company.desk.prices(of: visit.id, days: days)
        let answers = try company.desk.why(visit.id, technicians: crewed.north.map(\.id), days: days)
        #expect(!answers.isEmpty)
        for answer in answers {
            guard case .impossible(let breach)? = prices[answer.cell] else { continue }
            #expect(answer.breaches.first == breach)
            #expect(!answer.breaches.contains { $0.concern == .timeOfDay }, "hours of one day say nothing of it")
        }
    }
}
