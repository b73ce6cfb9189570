import Foundation
import PackTesting
import ServiceModel
import Testing

@Suite(.enabled(if: Pack.isThere)) struct RecurrenceVectorTests {
    private struct Vector: Decodable {
        var id: String
        var dtstart: String
        var zone: String
        var rrule: [String]
        var rdate: [String]
        var exdate: [String]
        var from: Day
        var to: Day
        var expected: [String]
    }

    @Test func everySetOfThePackGivesItsDaysOrMoments() throws {
        let vectors = try Pack.read("recurrence/rules.json", as: Vector.self)
        #expect(!vectors.isEmpty)
        for vector in vectors {
            let calendar = try #require(CompanyCalendar(identifier: vector.zone))
            let set = try RecurrenceSet(
                start: vector.dtstart, rules: vector.rrule, dates: vector.rdate, exceptions: vector.exdate)
            if set.start.time == nil {
                let days = set.days(from: vector.from, through: vector.to, in: calendar)
                #expect(days.map(\.iso) == vector.expected, "\(vector.id)")
            } else {
                let moments = set.moments(from: vector.from, through: vector.to, in: calendar)
                #expect(moments == vector.expected.map { calendar.timestamp(iso8601: $0) }, "\(vector.id)")
            }
        }
    }

    /// What is printed is read back as the same, and gives the same.
    @Test func everySetOfThePackIsPrintedAndReadBack() throws {
        for vector in try Pack.read("recurrence/rules.json", as: Vector.self) {
            let set = try RecurrenceSet(
                start: vector.dtstart, rules: vector.rrule, dates: vector.rdate, exceptions: vector.exdate)
            let again = try RecurrenceSet(text: set.text)
            #expect(again.start == set.start && again.rules == set.rules, "\(vector.id)")
            #expect(Set(again.dates) == Set(set.dates) && Set(again.exceptions) == Set(set.exceptions), "\(vector.id)")
            #expect(try JSONDecoder().decode(RecurrenceSet.self, from: JSONEncoder().encode(set)) == set)
        }
    }
}
