import DeskModel
import Operations
import ServiceModel
import Storage
import Testing

/// Through the desk: every place that is offered for a visit of several people is one that an enumeration of all leaders, all
/// others and all minutes finds, and every leader whom the enumeration finds is offered a place.
@Suite struct CrewBruteForceTests {
    private let monday = SmallCompany.monday

    @Test(arguments: Array(UInt64(1)...24))
    func offeredPlacesAreThoseOfAnEnumeration(seed: UInt64) throws {
        let crewed = try CrewedCompany()
        let company = crewed.company
        var dice = CrewDice(state: seed &* 77)
        let drive = try drives(crewed)
        var days: [Technician.ID: [(site: Int, start: Int, end: Int)]] = [:]
        for technician in crewed.north {
            for _ in 0..<dice.number(0..<4) {
                let (site, length) = (dice.number(0..<3), 30 + 15 * dice.number(0..<8))
                let start = 8 * 60 + 15 * dice.number(1..<30)
                let visit = try company.newOrder(site: site, minutes: length).visit
                let time = "\(start / 60):\(start % 60 < 10 ? "0" : "")\(start % 60)"
                guard (try? crewed.place(visit, technician, at: time, isExact: true)) != nil else { continue }
                days[technician.id, default: []].append((site + 1, start, start + length))
            }
        }
        let size = 2 + dice.number(0..<2)
        let (site, length) = (dice.number(0..<3), 30 + 30 * dice.number(0..<8))
        let skills = [
            [], [SkillRequirement(skill: company.sep.id)], [SkillRequirement(skill: company.fgaz.id)],
            [SkillRequirement(skill: company.sep.id, isOfEach: true)],
        ][dice.number(0..<4)]
        let visit = try crewed.visit(of: size, site: site, minutes: length, skills: skills)
        let brute = CrewBruteForce(
            drive: drive, people: crewed.north, days: days, site: site + 1, minutes: length, size: size,
            skills: skills, day: monday)
        let names = Dictionary(uniqueKeysWithValues: crewed.north.map { ($0.id, $0) })
        var offered: [Technician.ID: Insertion] = [:]
        func compare() throws {
            offered = [:]
            for leader in crewed.north {
                let price = try crewed.price(visit, leader)
                let isPossible = brute.isPossible(led: leader, from: 7 * 60)
                guard case .fits(let ways) = price else {
                    #expect(!isPossible, "\(leader.name) \(price)")
                    continue
                }
                #expect(isPossible, "\(leader.name) \(ways)")
                offered[leader.id] = ways[0]
                for way in ways {
                    let start = way.start.since(SmallCompany.at("00:00")) / 60
                    #expect(
                        brute.fits([leader] + way.members.compactMap { names[$0] }, at: start), "\(leader.name) \(way)")
                }
            }
        }
        try compare()
        // The same for one that stands somewhere: nobody of it stands in its way.
        guard let first = offered.first, let leader = names[first.key] else { return }
        try crewed.place(visit, leader)
        try compare()
        #expect(try crewed.doubleBooked() == [])
    }

    /// As the desk's own days say them, of a company without any other work.
    private func drives(_ crewed: CrewedCompany) throws -> [[Int]] {
        let company = crewed.company
        var drive = Array(repeating: Array(repeating: 0, count: 4), count: 4)
        for from in 0..<3 {
            for to in 0..<3 {
                let day = monday + 1 + from
                let visits = [
                    try company.newOrder(site: from, minutes: 30).visit,
                    try company.newOrder(site: to, minutes: 30).visit,
                ]
                try crewed.place(visits[0], company.ewa, day: day, at: "9:00", isExact: true)
                try crewed.place(visits[1], company.ewa, day: day, at: "12:00", isExact: true)
                let sheet = try company.desk.view(from: day, days: 1).sheets[CellKey(company.ewa.id, day)]!
                drive[0][from + 1] = sheet.stops[0].drive / 60
                drive[from + 1][to + 1] = sheet.stops[1].drive / 60
                drive[to + 1][0] = (sheet.travel - sheet.stops[0].drive - sheet.stops[1].drive) / 60
                for _ in 0..<2 { _ = try company.desk.undo(by: company.ann) }
                for _ in 0..<2 { _ = try company.desk.undo(by: company.ann) }
            }
        }
        return drive
    }
}
