import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A dispatcher with a caller on the phone types one line.
@Suite struct EntryStories {
    private func entry(_ desk: Desk) -> EntryState? {
        if case .entry(let entry)? = desk.state.overlay { entry } else { nil }
    }

    private func form(_ desk: Desk) -> Form? {
        if case .form(let form)? = desk.state.overlay { form } else { nil }
    }

    private func started(_ line: String, _ language: Language = .english, size: (Int, Int) = (120, 36)) -> Desk {
        let desk = Desk(size: size, language: language)
        desk.press("N")
        desk.type(line)
        return desk
    }

    @Test func oneLineBecomesAnOrderUnderTheCursor() throws {
        let desk = started("hotel pruszków, winda stoi, jutro 8-12, sep, 45m, pilne")
        #expect(desk.shows("= customer") && desk.shows("Hotel Pod Dębem") && desk.shows("= window"))
        #expect(desk.statusLine == "Everything is understood. Enter saves.")
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("ZS/2026/"))
        #expect(desk.statusLine.hasSuffix(" saved, ready, urgent. m gives it to somebody."))
        let card = try #require(desk.state.selectedCard)
        #expect(card.title == "winda stoi" && card.duration == 45 && card.skills == ["SEP"])
        #expect(card.priority == .urgent && card.preference?.start == desk.moment(SmallCity.monday + 1, "08:00"))
        #expect(desk.state.focus == .queue && desk.state.overlay == nil)
        desk.press("m")
        #expect(desk.state.moving != nil)
    }

    @Test func itSpeaksPolish() {
        let desk = started("hotel pruszków, winda stoi, jutro 8-12 obiecane, gaz, pół godziny", .polish)
        #expect(desk.shows("= klient") && desk.shows("= potrwa") && desk.shows("obietnica"))
        #expect(desk.statusLine == "Wszystko zrozumiane. Enter zapisuje.")
        desk.press(.enter)
        #expect(desk.statusLine.contains(" zapisane, do zaplanowania, zwykły."))
        #expect(desk.state.selectedCard?.told?.toldTo == "Hotel Pod Dębem")
    }

    @Test func anEmptyLineSaysWhatToSay() {
        let desk = Desk()
        desk.press("N")
        #expect(desk.statusLine.hasPrefix("Say who, what, when:"))
        desk.press(.enter)
        #expect(entry(desk) != nil && desk.store.journal.isEmpty)
        desk.press(.escape)
        #expect(desk.statusLine == "Nothing was changed." && desk.state.overlay == nil)
    }

    // MARK: Doubts

    @Test func aDoubtIsAskedAndAnsweredAndNothingIsTakenUnasked() {
        let desk = started("hotel pruszków, winda stoi, 90")
        #expect(desk.shows("? takes") && desk.statusLine.hasPrefix("One doubt: \"90\" has no unit: 90 minutes?"))
        desk.press(.enter)
        #expect(entry(desk)?.cursor == 0 && desk.store.journal.isEmpty, "Enter goes to the question first")
        #expect(desk.statusLine.contains("Enter takes “1:30”"))
        desk.press(.up)
        #expect(entry(desk)?.cursor == nil, "and back")
        desk.press(.down, .enter)
        #expect(desk.shows("= takes") && desk.statusLine == "Everything is understood. Enter saves.")
        #expect(desk.store.journal.isEmpty)
        desk.press(.enter)
        #expect(desk.state.selectedCard?.duration == 90)
    }

    @Test func aDigitGoesToTheAnswerOfItsNumber() {
        let desk = started("hotel pruszków, winda stoi, pilne, low")
        desk.press(.down, "2")
        #expect(entry(desk)?.cursor == 1)
        desk.press(.enter)
        #expect(entry(desk)?.reading?.priority == .low)
    }

    @Test func anotherLetterGoesBackToTheLineAndAChangedLineAsksAgain() {
        let desk = started("hotel pruszków, winda stoi, 90")
        desk.press(.down, "m")
        #expect(entry(desk)?.cursor == nil && entry(desk)?.reading?.duration == 90)
    }

    @Test func nobodyIsCalledSo() throws {
        let desk = started("Chłodnia Nowa, kocioł nie grzeje, jutro, tel 512 208 000")
        #expect(desk.shows("nobody is called \"Chłodnia Nowa\"") && desk.shows("1 take in as new"))
        desk.press(.down, .enter)
        #expect(desk.shows("to be taken in"))
        desk.press(.enter)
        let opened = try #require(form(desk))
        #expect(opened.text(.customer) == "Chłodnia Nowa" && opened.text(.phone) == "+48512208000")
        #expect(opened.focused.id == .address)
        desk.type("ul. Długa 1")
        desk.press(.tab)
        desk.type("pruszk")
        desk.press(.enter, .key(.control("s")))
        let card = desk.state.view.visits.values.first { $0.title == "kocioł nie grzeje" }
        #expect(card?.customer == "Chłodnia Nowa" && card?.town == "Pruszków")
    }

    // MARK: The form

    @Test func tabGoesToTheFormWithEverythingFilledIn() throws {
        let desk = started("hotel pruszków, winda stoi, jutro 8-12, sep, 45m, pilne, tel 512 208 000")
        desk.press(.tab)
        let filled = try #require(form(desk))
        #expect(filled.text(.customer) == "Hotel Pod Dębem" && filled[.customer]?.choice != nil)
        #expect(filled.text(.title) == "winda stoi" && filled.text(.window) == "jutro 8-12")
        #expect(filled.text(.duration) == "45" && filled.text(.skill) == "SEP")
        #expect(filled.text(.priority) == "urgent" && filled.text(.reporter) == "+48512208000")
        #expect(desk.shows("hotel pruszków, winda stoi, jutro 8-12"), "the line stands over the fields")
        desk.press(.key(.control("s")))
        #expect(desk.state.selectedCard?.title == "winda stoi")
        desk.press("N")
        #expect(entry(desk)?.isEmpty == true, "a saved line is gone")
    }

    @Test func whatWasChangedByHandStaysWhateverTheLineSaysThen() throws {
        let desk = started("hotel pruszków, winda stoi, 45m")
        desk.press(.tab)
        for _ in 0..<6 { desk.press(.tab) }
        #expect(form(desk)?.focused.id == .duration)
        desk.type("120")
        desk.press(.backTab, .backTab, .backTab, .backTab, .backTab, .backTab, .backTab)
        #expect(entry(desk)?.line.text == "hotel pruszków, winda stoi, 45m")
        desk.type(", pilne")
        desk.press(.tab)
        #expect(form(desk)?.text(.duration) == "120" && form(desk)?.text(.priority) == "urgent")
        desk.press(.key(.control("s")))
        #expect(desk.state.selectedCard?.duration == 120 && desk.state.selectedCard?.priority == .urgent)
    }

    @Test func aDoubtStandsBesideItsField() {
        let desk = started("hotel pruszków, winda stoi, 31.02")
        desk.press(.tab)
        #expect(form(desk)?.focused.id == .window && desk.shows("there is no such day"))
    }

    // MARK: Nothing is lost

    @Test func whatWasTypedIsKeptAndBroughtBack() {
        let desk = started("hotel pruszków, winda stoi, 90")
        desk.press(.down, .enter, .escape)
        #expect(desk.statusLine == "Nothing is saved; the line is kept, N brings it back.")
        desk.press("j", "N")
        #expect(entry(desk)?.line.text == "hotel pruszków, winda stoi, 90" && entry(desk)?.reading?.duration == 90)
        desk.press(.tab, .escape)
        #expect(desk.statusLine.contains("The line is kept"))
        desk.press("N", .key(.control("u")), .escape, "N")
        #expect(entry(desk)?.isEmpty == true)
    }

    @Test func olderLinesComeBackWithUp() {
        let desk = started("hotel pruszków, winda stoi")
        desk.press(.enter, "N", .up)
        #expect(entry(desk)?.line.text == "hotel pruszków, winda stoi")
    }

    @Test func aRefusalKeepsTheLine() {
        let long = String(repeating: "bardzo długi opis usterki ", count: 12)
        let desk = started("hotel pruszków, " + long)
        desk.press(.enter)
        #expect(desk.statusLine.hasPrefix("Not saved: ") && entry(desk)?.line.text.contains("usterki") == true)
        #expect(desk.store.journal.isEmpty)
    }

    @Test func savedIsSaidWhenTheStoreSaysSo() {
        let desk = Desk()
        desk.press("N")
        desk.type("hotel pruszków, winda stoi")
        desk.held = [.commands]
        desk.press(.enter, "x", .escape)
        #expect(desk.statusLine == "Being written …" && entry(desk)?.line.text == "hotel pruszków, winda stoi")
        desk.release()
        #expect(desk.statusLine.contains("saved, ready"))
    }

    // MARK: Names

    @Test func theKeyNeverWaitsForTheNames() {
        let desk = Desk()
        desk.held = [.names]
        desk.press("N")
        desk.type("hotel pruszków, winda stoi")
        #expect(entry(desk)?.line.text == "hotel pruszków, winda stoi" && desk.shows("reading names …"))
        #expect(desk.statusLine == "Reading names …")
        desk.press(.enter)
        #expect(desk.store.journal.isEmpty)
        desk.release()
        #expect(desk.shows("= customer") && desk.statusLine == "Everything is understood. Enter saves.")
        desk.press(.escape, "N")
        let asked = desk.effects.count { if case .ask(.entry(.book)) = $0 { true } else { false } }
        #expect(asked == 1, "while nothing changes the names are read once")
    }

    @Test func aCustomerOfAnotherDeskIsKnownAtTheNextKey() {
        let desk = started("Cukiernia Nowiutka, zimno")
        #expect(desk.shows("? customer"))
        let newcomer = Newcomer(
            name: "Cukiernia Nowiutka", phone: "", address: "Polna 1", town: "Warszawa",
            location: Coordinate(latitude: 52.2, longitude: 21.0)!)
        let draft = OrderDraft(customer: Identifier(0), site: Identifier(0), title: "zimno", duration: 60)
        desk.anotherDesk(CreateOrder(draft, newcomer: newcomer))
        #expect(desk.shows("= customer") && entry(desk)?.line.text == "Cukiernia Nowiutka, zimno")
    }

    // MARK: The rest

    @Test func whoCouldGoFirstIsSaidWhenAsked() {
        let desk = started("hotel pruszków, winda stoi, sep, 45m")
        #expect(!desk.shows("First  "))
        desk.press(.key(.control("f")))
        #expect(desk.shows("First  ") && desk.store.journal.isEmpty)
        #expect(entry(desk)?.outlook.places?.isEmpty == false)
        desk.type(", pilne")
        #expect(!desk.shows("First place"), "another order is another question")
    }

    // MARK: A ticket

    @Test func theSameLineBecomesATicket() throws {
        let desk = started("hotel pruszków, winda stoi, jutro 8-12, 45m, pilne, tel 512 208 000")
        #expect(desk.shows("saves an order   Ctrl-T a ticket"))
        desk.press(.key(.control("t")))
        #expect(desk.shows("saves a ticket   Ctrl-T an order") && desk.shows("! note"))
        #expect(!desk.shows("= window") && desk.shows("jutro 8-12, 45m"), "what no ticket has goes into its note")
        desk.press(.enter)
        #expect(desk.statusLine == "ZG/2026/000001 saved, new. 7 shows it; Q there makes an order.")
        let line = try #require(desk.store.tickets(all: false).last)
        #expect(line.ticket.symptom == "winda stoi" && line.ticket.priority == .urgent)
        #expect(line.ticket.note == "jutro 8-12, 45m" && line.ticket.reporter.phone == "+48512208000")
        #expect(desk.state.overlay == nil && desk.store.journal.count == 1)
    }

    @Test func aTicketAsksOnlyAboutWhatItHas() {
        let desk = started("hotel pruszków, winda stoi, 90")
        desk.press(.key(.control("t")))
        #expect(desk.statusLine == "The line saves a ticket now.")
        desk.press(.enter)
        #expect(desk.store.tickets(all: false).last?.ticket.note == "90")
    }

    @Test func onTheListOfTicketsTheLineBeginsAsOneAndTheFormTakesItOver() throws {
        let desk = Desk(language: .polish)
        desk.press("7", "N")
        desk.type("hotel pruszków, winda stoi, pilne")
        #expect(desk.shows("zapisuje zgłoszenie   Ctrl-T zlecenie"))
        desk.press(.tab)
        let filled = try #require(form(desk))
        #expect(filled.kind == .newTicket && filled.text(.symptom) == "winda stoi" && filled.text(.priority) == "pilne")
        desk.press(.key(.control("s")))
        #expect(desk.store.tickets(all: false).last?.ticket.priority == .urgent)
    }

    // MARK: What is known

    @Test func anOrderThatGoesThereAlreadyIsTold() {
        let desk = started("hotel pruszków, winda stoi, jutro")
        let before = desk.shows("! known")
        desk.press(.enter, "N")
        desk.type("hotel pruszków, drzwi się nie zamykają, jutro")
        #expect(desk.shows("! known") && desk.shows("is open there: ready"), "\(before) \(desk.text)")
    }

    @Test func pasteMouseAndResizeWorkOnIt() {
        let desk = Desk()
        desk.press("N")
        desk.send(.input(.paste("hotel pruszków,\nwinda stoi, pilne, low")))
        #expect(entry(desk)?.line.text == "hotel pruszków, winda stoi, pilne, low")
        desk.resize(60, 16)
        #expect(desk.shows("? priority"))
        let layout = EntryLayout(entry(desk)!, desk.state, in: desk.state.layout.body)
        let row = layout.lines.first { layout.option(at: $0.rect.origin) == 1 }!.rect
        desk.click(Point(column: row.column + 4, row: row.row))
        #expect(entry(desk)?.reading?.priority == .low)
        desk.click(Point(column: 1, row: 15))
        #expect(entry(desk) != nil, "a click beside it loses nothing")
    }

    @Test func aLongLineScrollsUnderItsCaretWithItsNames() {
        let desk = started(
            "hotel pruszków, winda stoi między piętrami i nie otwierają się drzwi do kabiny, jutro 8-12, sep, gaz, 45m, pilne, tel 512 208 000"
        )
        #expect(desk.shows("‹") && desk.shows("└phone") || desk.shows("phone"))
        #expect(desk.frame.cursor != nil)
    }
}
