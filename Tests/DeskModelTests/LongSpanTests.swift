import DeskModel
import ServiceModel
import Testing

/// Nobody counts hours of a fortnight, or days of a decade.
@Suite struct LongSpanTests {
    private let today = Day(iso: "2026-11-23")!
    private let wording: Wording

    init() throws {
        wording = Wording(.english, try #require(CompanyCalendar(identifier: "Europe/Warsaw")), today: today)
    }

    @Test(arguments: [
        ("2026-11-22", "ended 1 day ago", "skończyła się 1 dzień temu"),
        ("2025-03-14", "ended 619 days ago", "skończyła się 619 dni temu"),
        ("2024-11-23", "ended 2 years ago", "skończyła się 2 lata temu"),
        ("2014-01-13", "ended 12 years ago", "skończyła się 12 lat temu"),
        ("2027-01-24", "62 days are left", "zostaje 62 dni"),
    ])
    func aWarrantyIsToldInYears(_ through: String, _ english: String, _ polish: String) {
        let asset = Asset(
            id: Identifier(1), site: Identifier(1), name: "UPS", model: "", serial: "",
            warrantyThrough: Day(iso: through))
        #expect(DeviceWords.standing(asset, on: today, .english) == english)
        #expect(DeviceWords.standing(asset, on: today, .polish) == polish)
    }

    @Test func lateIsToldInDays() throws {
        let due = wording.calendar.span(of: today).start
        let targets = Targets(sla: ServiceLevel(fix: due), promise: nil, wish: nil)
        func words(_ minutes: Int) -> String? {
            Lateness(of: targets, start: due, end: due + minutes * 60)?.words(wording)
        }
        #expect(words(25)?.hasPrefix("0:25 late (") == true)
        #expect(words(134 * 60 + 11)?.hasPrefix("5 d 14 h late (") == true)
    }
}
