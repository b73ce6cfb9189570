import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Lines are shown whole: headings under the cursor, the name of the open screen, who could go first.
@Suite struct WholeLineStories {
    @Test func aHeadingUnderTheCursorKeepsItsFirstLetterAndHasAPane() {
        let desk = DeviceStories.desk(size: (120, 36))
        desk.press("gd", "k")
        #expect(desk.screen.contains { $0.contains(">") && $0.contains("Pawilon Kopernika 47") }, "\(desk.text)")
        #expect(desk.shows("ul. Kopernika 47, Żyrardów") && desk.shows("out of use 1"))
    }

    @Test func afterAFilterTheCursorIsWhereEnterOpens() {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "/")
        desk.type("szereg")
        desk.press(.enter, .enter)
        #expect(desk.text.contains("part of UPS"))
    }

    @Test(arguments: [(80, 24), (60, 16)])
    func theOpenScreenIsAlwaysNamedInTheTopLine(columns: Int, rows: Int) {
        let desk = Desk(size: (columns, rows), language: .polish)
        for (keys, name): (Keys, String) in [("7", "[7 Zgłoszenia]"), ("6", "[6 Zlecenia]"), ("gd", "[gd Urządzenia]")]
        {
            desk.press(keys)
            #expect(desk.screen[0].contains(name), "\(desk.screen[0])")
            #expect(!desk.screen[0].contains("[Grafik]"))
        }
        desk.press("1")
        #expect(desk.screen[0].contains("Grafik]"))
    }

    @Test func allWhoCouldGoFirstAreSaidWithTheirMinutes() {
        for language in Language.allCases {
            let desk = Desk(size: (120, 36), language: language)
            desk.press("N")
            desk.type("hotel pruszków, winda stoi, 45m")
            desk.press(.key(.control("f")))
            guard case .entry(let entry)? = desk.state.overlay, let places = entry.outlook.places else {
                Issue.record("no places")
                return
            }
            #expect(places.count >= 3)
            let lines = desk.screen.joined(separator: "\n")
            for place in places.prefix(3) {
                #expect(
                    lines.contains("\(place.extraMinutes)' ") || lines.contains("\(place.extraMinutes)'\n"), "\(lines)")
            }
        }
    }

    @Test func whatDoesNotFitUnderTheLineIsMarked() {
        let desk = Desk(size: (60, 16))
        desk.press("N")
        desk.type("hotel pruszków, winda stoi, jutro 8-12, sep, 45m, tylko Ewa")
        #expect(desk.shows("▼"), "\(desk.text)")
    }

    @Test func typingReplacesWhatIsFilledInInTheFirstFieldToo() {
        let desk = ticketsDesk()
        desk.press(.enter, "Q")
        guard case .form(let form)? = desk.state.overlay else {
            Issue.record("no form: \(desk.text)")
            return
        }
        let before = form.fields[0].line.text
        #expect(!before.isEmpty)
        desk.type("x")
        guard case .form(let typed)? = desk.state.overlay else { return }
        #expect(typed.fields[0].line.text == "x")
    }

    @Test func theDeviceFormsFirstFieldIsReplacedByTyping() throws {
        let desk = DeviceStories.desk()
        desk.press("gd", "j", "N")
        guard case .form(let form)? = desk.state.overlay else {
            Issue.record("no form: \(desk.text)")
            return
        }
        #expect(!form.fields[0].line.text.isEmpty)
        desk.type("x")
        guard case .form(let typed)? = desk.state.overlay else { return }
        #expect(typed.fields[0].line.text == "x")
    }

    @Test func anEndedContractShowsTheDayOnWhichItEnded() throws {
        let desk = ContractStories.desk()
        let contract = try #require(desk.store.contracts.first { $0.contract.number == "U/2024/002" }).contract
        desk.anotherDesk(
            EndContract(contract: contract.id, .set(ContractHalt(Day(iso: "2026-11-30")!, reason: "sprzedaż"))))
        desk.press("gu")
        #expect(desk.shows("2026-11-30") && !desk.shows("2026-12-31"))
    }

    @Test func daysWithoutAShiftHaveABlankBetweenThem() {
        let desk = Desk(size: (120, 36), language: .polish)
        #expect(!desk.screen.contains { $0.contains("zm.─") }, "\(desk.text)")
        #expect(desk.shows("! r: czemu"))
    }
}
