import DeskModel
import Foundation
import ServiceModel
import Testing

/// What departments find wrong: each has its kind for scripts, and says it in both languages.
@Suite struct FindingTests {
    private static let day = Day(iso: "2026-11-23")!
    private static let noon = Timestamp(seconds: 1_795_000_000)
    private static let window = TimeWindow(start: noon, end: noon + 3600)!
    private static let late = Lateness(of: [Due(.fix, noon)], start: noon, end: noon + 3600)!

    /// One of each kind.
    private static let samples: [Finding.What] = [
        .intake(.noDuration), .intake(.waitsForCoordinates(site: "Hala")), .intake(.overdue(late)),
        .intake(.late(late)),
        .planning(.plannedWhileAbsent(technician: "Jan", day)),
        .planning(.doubleBooking(technician: "Jan", day, with: OrderNumber(year: 2026, sequence: 1))),
        .planning(.ruleBroken(technician: "Jan", day, .administration(.inactive), isOverridden: false)),
        .planning(.overrideStanding(reason: "x")),
        .dispatching(.promiseMissed(to: "Anna", window, start: noon)), .dispatching(.promisePast(to: "Anna", window)),
        .dispatching(.notBegun(technician: "Jan", start: noon)),
        .administration(.certificateExpired(skill: "SEP", on: day)),
        .administration(.certificateExpires(skill: "SEP", on: day)), .administration(.noSkills),
        .administration(.noRegion), .administration(.noShifts),
        .places(.noCoordinates),
        .maintenance(.onlyTechnicianGone(technician: "Jan")),
        .devices(.checkOverdue(check: "UDT", on: day)), .devices(.checkDue(check: "UDT", on: day)),
        .contracts(.chainPastContract(contract: "U1", ends: day, earliest: day + 9)),
        .crews(.twice(technician: "Jan")), .crews(.overlap(technician: "Jan", with: "B", on: day)),
        .crews(.ofGone(technician: "Jan")),
        .stock(.negative(part: "AKU", Quantity(-1))),
        .stock(.overheld(part: "AKU", held: Quantity(4), onHand: Quantity(1))),
        .stock(.ofGone(technician: "Jan", value: 100)), .stock(.sums(part: "AKU")),
        .stock(.reservedForOver(part: "AKU", Quantity(2), place: "M1")),
        .desk(.orphans(count: 3)),
    ]

    private static var findings: [Finding] { samples.map { Finding($0, "X") } }

    private func sentence(_ finding: Finding, _ language: Language) -> String {
        finding.sentence(Wording(language, CompanyCalendar(identifier: "Europe/Warsaw")!, today: Self.day))
    }

    @Test func eachHasWordsInBothLanguages() {
        for finding in Self.findings {
            let (english, polish) = (sentence(finding, .english), sentence(finding, .polish))
            #expect(english != polish, "\(finding.kind)")
            for text in [english, polish] {
                #expect(text.hasPrefix("X: ") && text.hasSuffix(".") && text.count > 5, "\(finding.kind): \(text)")
            }
        }
    }

    @Test func noTwoAreOfOneKind() {
        let kinds = Self.findings.map(\.kind)
        #expect(Set(kinds).count == kinds.count)
    }

    /// Scripts read kinds: they stay.
    @Test func everyKindOfTheSourcesIsHere() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/DeskModel")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        let fact = try Regex("FindingFacts\\(\\s*\"([a-z-]+)\"")
        var kinds: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: fact) {
                kinds.insert(String(match.output[1].substring ?? ""))
            }
        }
        #expect(kinds.count > 25, "the kinds were not found")
        #expect(Set(Self.findings.map { $0.kind.hasPrefix("broken-") ? "broken-" : $0.kind }) == kinds)
    }

    @Test func warningsAreWhatIsOnlyWorthALook() {
        let warnings = Self.findings.filter { $0.severity == .warning }.map(\.kind)
        #expect(
            Set(warnings) == [
                "certificate-expires", "device-check-due", "no-skills", "no-shifts", "override-standing", "late",
                "stock-of-gone",
            ])
    }

    /// Whoever put it there knew; that somebody has left nobody could know.
    @Test func aBrokenRuleThatSomebodyOverrodeIsAWarning() {
        func severity(_ breach: Breach, isOverridden: Bool) -> Finding.Severity {
            let broken = PlanningFinding.ruleBroken(technician: "Jan", Self.day, breach, isOverridden: isOverridden)
            return Finding(.planning(broken), "X").severity
        }
        let lacks = Breach.administration(.lacksSkills(["SEP"]))
        #expect(severity(lacks, isOverridden: true) == .warning)
        #expect(severity(lacks, isOverridden: false) == .error)
        #expect(severity(.administration(.inactive), isOverridden: true) == .error)
    }
}
