import PackTesting
import ServiceModel
import Testing

/// Hour classes as the settlements of the shared pack have them: in labour lines (rounded and raised as the price list
/// says) and in the cost of labour (not rounded).
@Suite(.enabled(if: Pack.isThere)) struct HourVectorTests {
    private struct Stretch: Decodable {
        var kind: String
        var from: String
        var to: String
    }
    private struct Person: Decodable {
        var id: String
        var shifts: [[String]]
        var rates: [String: Int]
        var intervals: [Stretch]
    }
    private struct Visited: Decodable {
        var visit: Int
        var outcome: String
        var people: [Person]
    }
    private struct PriceList: Decodable {
        var normalHours: [String: [String]]
        var roundTo: Int
        var minimum: Int
    }
    private struct Line: Decodable {
        var what: String
        var visit: Int?
        var qty: String
        var `class`: HourClass?
    }
    private struct Cost: Decodable { var labour: Int }
    private struct Expected: Decodable {
        var refused: String?
        var lines: [Line]?
        var cost: Cost?
    }
    private struct Vector: Decodable {
        var id: String
        var zone: String
        var priceList: PriceList
        var visits: [Visited]
        var expected: Expected
    }
    private struct Minutes: Hashable {
        var visit: Int
        var hours: HourClass
    }

    private func windows(_ list: PriceList, around stretch: TimeWindow, _ calendar: CompanyCalendar) -> [TimeWindow] {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        let first = calendar.day(of: stretch.start)
        return (-1...3).compactMap { offset in
            let day = first + offset
            guard let hours = list.normalHours[names[day.weekday.rawValue - 1]], let from = TimeOfDay(hours[0]),
                let to = TimeOfDay(hours[1])
            else { return nil }
            return TimeWindow(start: calendar.timestamp(of: day, from), end: calendar.timestamp(of: day, to))
        }
    }

    private func window(_ from: String, _ to: String, _ calendar: CompanyCalendar) throws -> TimeWindow {
        let start = try #require(calendar.timestamp(iso8601: from))
        let end = try #require(calendar.timestamp(iso8601: to))
        return try #require(TimeWindow(start: start, end: end))
    }

    /// Minutes of one person's work by class as they are billed.
    private func billed(_ person: Person, _ vector: Vector, _ calendar: CompanyCalendar) throws -> HourMinutes {
        let rules = HourRules(calendar, WorkCalendar())
        var minutes = HourMinutes()
        var last: HourClass?
        let work = try person.intervals.filter { $0.kind == "work" }.map { try window($0.from, $0.to, calendar) }
        for stretch in work.sorted(by: { $0.start < $1.start }) {
            let normal = windows(vector.priceList, around: stretch, calendar)
            minutes = minutes + rules.minutes(of: stretch, normal: normal)
            last = rules.pieces(of: stretch, normal: normal).last?.hours ?? last
        }
        guard let last else { return minutes }
        let step = vector.priceList.roundTo
        let raised = max((minutes.total + step - 1) / step * step, vector.priceList.minimum)
        minutes[last] += raised - minutes.total
        return minutes
    }

    @Test func labourIsBilledInTheClassesOfThePack() throws {
        let vectors = try Pack.read("money/settlements.json", as: Vector.self)
        var seen: Set<HourClass> = []
        for vector in vectors where vector.expected.refused == nil {
            let calendar = try #require(CompanyCalendar(identifier: vector.zone))
            var ours: [Minutes: Int] = [:]
            for visit in vector.visits where visit.outcome != "no-access" {
                let sum = try visit.people.map { try billed($0, vector, calendar) }.reduce(HourMinutes(), +)
                for hours in HourClass.allCases where sum[hours] > 0 {
                    ours[Minutes(visit: visit.visit, hours: hours), default: 0] += sum[hours]
                }
            }
            var theirs: [Minutes: Int] = [:]
            for line in vector.expected.lines ?? [] where line.what == "labour" {
                let key = Minutes(visit: try #require(line.visit), hours: try #require(line.class))
                theirs[key, default: 0] += try #require(Int(line.qty))
                seen.insert(key.hours)
            }
            #expect(ours == theirs, "\(vector.id)")
        }
        #expect(seen == Set(HourClass.allCases))
    }

    @Test func labourCostsWhatThePackSays() throws {
        for vector in try Pack.read("money/settlements.json", as: Vector.self) {
            guard let cost = vector.expected.cost else { continue }
            let calendar = try #require(CompanyCalendar(identifier: vector.zone))
            let rules = HourRules(calendar, WorkCalendar())
            var minutes: [String: HourMinutes] = [:]
            var rates: [String: [String: Int]] = [:]
            for person in vector.visits.flatMap(\.people) {
                rates[person.id] = person.rates
                let shifts = try person.shifts.map { try window($0[0], $0[1], calendar) }
                for stretch in person.intervals where stretch.kind != "pause" {
                    let own = rules.minutes(of: try window(stretch.from, stretch.to, calendar), normal: shifts)
                    minutes[person.id] = (minutes[person.id] ?? HourMinutes()) + own
                }
            }
            let labour = minutes.reduce(0) { sum, person in
                sum
                    + HourClass.allCases.reduce(0) { sum, hours in
                        sum + (person.value[hours] * (rates[person.key]?[hours.rawValue] ?? 0) + 30) / 60
                    }
            }
            #expect(labour == cost.labour, "\(vector.id)")
        }
    }
}
