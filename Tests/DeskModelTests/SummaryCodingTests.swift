import DeskModel
import Foundation
import ServiceModel
import Testing

/// The journal keeps summaries as JSON, and keeps them for years.
@Suite struct SummaryCodingTests {
    private static let number = OrderNumber(year: 2026, sequence: 123)
    private static let spot = Spot(
        technician: "Ala Próbna", day: Day(iso: "2026-11-24")!, start: Timestamp(seconds: 1_795_500_000))

    /// One of every department, and those that hold others.
    static let summaries: [Summary] = [
        .intake(.orderCreated(number)), .intake(.orderHeld(number, .parts)),
        .planning(.visitPlaced(number, to: spot, override: "client asked")),
        .planning(.planApplied(PlanCounts(added: 3), skipped: 1)), .dispatching(.visitRecalled(number, spot)),
        .dispatching(.visitGiven(number, from: spot, to: spot)),
        .execution(.visitReported(number, .arrive, technician: "Ala", at: Timestamp(seconds: 5), reason: nil)),
        .administration(.changed(.asset, name: "UPS")), .administration(.shiftCleared(technician: "Ala", spot.day)),
        .checklists(
            .answered(
                number,
                [
                    ToldAnswer(
                        item: ChecklistItem(question: "napięcie", answer: .number, unit: "V", least: "207"),
                        device: "UPS",
                        value: "190")
                ])),
        .crews(.exchanged(number, leaves: "Jan", comes: "Ola", at: spot, override: nil)),
        .outages(
            .accepted(
                [
                    .emergency(number),
                    .off("Jan", TimeWindow(start: Timestamp(seconds: 5), end: Timestamp(seconds: 9))!),
                ],
                moved: [number], sentAgain: 1, withoutPlace: [], calls: 2)),
        .outages(
            .accepted(
                [.emergency(number)], moved: [number], sentAgain: 1, withoutPlace: [], calls: 0, isDraft: true)),
        .alerts(.settled(number, .field, technician: "Jan")),
        .alerts(.called(kind: "late", english: "a", polish: "b", number, said: "c")),
        .places(.sitesLocated(count: 2, first: "Hala")), .travel(.legRemoved(from: "A", to: "B")),
        .desk(.several([.intake(.orderCreated(number)), .intake(.orderEdited(number))], refused: 1)),
        .desk(.undone(entries: [7], .desk(.breaking(.planning(.visitLocked(number, .both)), visits: 1, reason: nil)))),
    ]

    @Test(arguments: summaries) func comesBackAsItWasKept(_ summary: Summary) throws {
        let kept = try JSONEncoder().encode(summary)
        #expect(try JSONDecoder().decode(Summary.self, from: kept) == summary)
    }

    /// Entries of before there were departments name none.
    @Test(arguments: summaries) func isReadFromEntriesWithoutDepartments(_ summary: Summary) throws {
        let kept = try JSONSerialization.jsonObject(with: JSONEncoder().encode(summary))
        let flat = try JSONSerialization.data(withJSONObject: Self.withoutDepartments(kept))
        #expect(!String(decoding: flat, as: UTF8.self).contains(#""intake""#))
        #expect(try JSONDecoder().decode(Summary.self, from: flat) == summary)
    }

    @Test func whatNobodySaysIsAFault() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                Summary.self, from: Data(#"{"orderEaten":{"_0":{"year":2026,"sequence":1}}}"#.utf8))
        }
    }

    @Test func entriesOfTheFirstVersionAreRead() throws {
        let kept = #"{"breaking":{"_0":{"changed":{"_0":"asset","name":"UPS"}},"visits":2}}"#
        let summary = try JSONDecoder().decode(Summary.self, from: Data(kept.utf8))
        #expect(summary == .desk(.breaking(.administration(.changed(.asset, name: "UPS")), visits: 2, reason: nil)))
    }

    /// Entries of before it was said of what the report is.
    @Test func aReportThatWasSentBeforeItWasSaidWhichIsRead() throws {
        let kept =
            #"{"notices":{"reportQueued":{"_0":{"year":2026,"sequence":1},"version":2,"to":["a@b.example"]}}}"#
        let summary = try JSONDecoder().decode(Summary.self, from: Data(kept.utf8))
        let wording = Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!)
        #expect(
            summary.sentence(wording) == "ZS/2026/000001: version 2 of the report waits to be sent to a@b.example.")
    }

    /// Entries of before it was kept what a PDF lacks.
    @Test func aReportThatWasMadeBeforeItsWarningsWereKeptIsRead() throws {
        let kept =
            #"{"documents":{"reportKept":{"_0":{"year":2026,"sequence":1},"visit":1,"version":2,"name":"a.pdf"}}}"#
        let summary = try JSONDecoder().decode(Summary.self, from: Data(kept.utf8))
        let number = OrderNumber(year: 2026, sequence: 1)
        #expect(summary == .documents(.reportKept(number, visit: 1, version: 2, name: "a.pdf")))
        let lacking = Summary.documents(
            .reportKept(
                number, visit: nil, version: 1, name: "a.pdf",
                warnings: [.picture(name: "b.jpg", .broken), .logo(.tooManyBytes(20)), .unknownLetters(2)]))
        #expect(try JSONDecoder().decode(Summary.self, from: JSONEncoder().encode(lacking)) == lacking)
    }

    /// Entries of before it was said that a repair was accepted in a draft alone.
    @Test func aRepairThatWasAcceptedBeforeDraftsWereToldApartIsRead() throws {
        let kept =
            #"{"outages":{"accepted":{"_0":[{"emergency":{"_0":{"year":2026,"sequence":1}}}],"moved":[],"sentAgain":2,"withoutPlace":[],"calls":0}}}"#
        let summary = try JSONDecoder().decode(Summary.self, from: Data(kept.utf8))
        let wording = Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!)
        #expect(summary.sentence(wording) == "Emergency ZS/2026/000001; nothing moved, 2 sent again.")
    }

    /// A name of a thing that this version does not know, as an older program meets it, is shown as it is.
    @Test func anUnknownKindOfThingKeepsItsName() throws {
        let kept = #"{"administration":{"removed":{"_0":"warehouse","name":"Główny"}}}"#
        let summary = try JSONDecoder().decode(Summary.self, from: Data(kept.utf8))
        let wording = Wording(.english, CompanyCalendar(identifier: "Europe/Warsaw")!)
        #expect(summary.sentence(wording) == "Removed warehouse: Główny.")
    }

    private static func withoutDepartments(_ value: Any) -> Any {
        let departments: Set = [
            "intake", "planning", "dispatching", "execution", "administration", "places", "travel", "desk",
            "checklists", "crews", "outages",
        ]
        if let list = value as? [Any] { return list.map(withoutDepartments) }
        guard let entry = value as? [String: Any] else { return value }
        if entry.count == 1, let (key, content) = entry.first, departments.contains(key) {
            return withoutDepartments(content)
        }
        return entry.mapValues(withoutDepartments)
    }
}
