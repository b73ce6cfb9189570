import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

let formStories: [String: Story] = [
    "order.new": {
        let desk = Desk()
        desk.press("N", .tab)
        #expect(desk.shows("New order") && desk.shows("Customer"))
        desk.type("hotel")
        #expect(desk.shows("> Hotel Pod Dębem"))
        // The customer, which of the sites, what is wrong.
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("winda stoi")
        desk.press(.key(.control("s")))
        #expect(desk.statusLine.hasPrefix("Order ZS/2026/000133 created."))
        #expect(desk.state.selectedTitle == "winda stoi")
        #expect(desk.state.focus == .queue)
    },
    "order.edit": {
        let desk = Desk()
        desk.press(.tab, "e")
        #expect(desk.shows("Edit ZS/2026/000121"))
        desk.press(.key(.control("u")))
        desk.type("chłodnia nie działa")
        desk.press(.key(.control("s")))
        #expect(desk.card(121)?.title == "chłodnia nie działa")
        #expect(desk.statusLine.contains("u takes it back"))
    },
    "order.hold": {
        let desk = Desk()
        desk.press(.tab, "H")
        #expect(desk.shows("Waits for"))
        // What is none of the list is told with the list, and not called empty.
        desk.type("czeka na część")
        desk.press(.key(.control("s")))
        #expect(desk.shows("is not one of: ") && !desk.shows("must not be empty"))
        desk.press(.key(.control("u")))
        desk.type("part")
        desk.press(.key(.control("s")))
        #expect(!desk.queue.contains("121"))
        #expect(desk.statusLine.contains("on hold: parts"))
    },
    "order.cancel": {
        let desk = Desk()
        desk.press(.tab, "X", .enter)
        #expect(desk.shows("Say why: a reason is needed."))
        desk.type("klient zrezygnował")
        desk.press(.enter)
        #expect(!desk.queue.contains("121"))
        #expect(desk.statusLine.contains("cancelled: klient zrezygnował"))
    },
    "technician.absent": {
        let desk = Desk()
        desk.press("lj", "a")
        #expect(desk.shows("Off: Jan Wilk") && desk.shows("Tue 24, 24:00"))
        desk.press(.tab)
        desk.type("ill")
        desk.press(.key(.control("s")))
        #expect(desk.cell("Jan Wilk", "Tue 24") == "off")
        // Why is nobody's business here.
        #expect(!desk.text.contains("illness"))
    },
    "technician.back": {
        let desk = Desk()
        desk.press("lj", "a", .tab)
        desk.type("hol")
        desk.press(.key(.control("s")), "B")
        #expect(desk.cell("Jan Wilk", "Tue 24") != "off")
    },
]

/// Filling forms in: completion, words, complaints, and nothing lost.
@Suite struct FormTests {
    private func save(_ desk: Desk) { desk.press(.key(.control("s"))) }

    @Test func anUnknownCallerIsTakenInWithTheOrder() throws {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("Nowa Firma")
        #expect(desk.shows("+ new customer"))
        desk.press(.enter)
        #expect(desk.shows("Phone") && desk.shows("Town") && !desk.shows("Device"))
        desk.type("601 000 000")
        desk.press(.tab)
        desk.type("ul. Długa 1")
        desk.press(.tab)
        desk.type("pruszk")
        desk.press(.enter)
        desk.type("nie grzeje")
        save(desk)
        let card = try #require(desk.state.view.visits.values.first { $0.title == "nie grzeje" })
        #expect(card.customer == "Nowa Firma" && card.town == "Pruszków" && card.location != nil)
    }

    @Test func whatIsMissingIsSaidBesideItsFieldAndTheCaretGoesThere() {
        let desk = Desk()
        desk.press("N", .tab)
        save(desk)
        #expect(desk.shows("! must not be empty."))
        desk.type("szpital")
        desk.press(.enter)
        desk.type("mark")
        desk.press(.enter)
        save(desk)
        #expect(desk.shows(">") && desk.shows("What is wrong"))
        #expect(desk.store.journal.isEmpty)
    }

    @Test func timesAreTypedInWordsAndWhatWasUnderstoodIsShown() {
        let desk = Desk(language: .polish)
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("przegląd")
        // Device, kind, priority, length, skills; then the wish.
        desk.press(.tab, .tab, .tab, .tab, .tab, .tab)
        desk.type("pt 14")
        #expect(desk.shows("pt 27, 14:00-15:00"))
        desk.press(.key(.control("u")))
        desk.type("31.2")
        desk.press(.tab)
        #expect(desk.shows("„31.2” to nie"))
        desk.press(.backTab, .key(.control("u")))
        desk.type("jutro 8-12")
        save(desk)
        let card = desk.state.view.visits.values.first { $0.title == "przegląd" }
        #expect(card?.preference?.start == desk.moment(SmallCity.monday + 1, "08:00"))
    }

    /// Two desks take in the same caller: the second is told at the field, and chooses the customer there is.
    @Test func aRefusalLandsAtItsFieldAndNothingTypedIsLost() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("Nowa Firma")
        desk.press(.enter)
        desk.type("601 000 000")
        desk.press(.tab)
        desk.type("ul. Długa 1")
        desk.press(.tab)
        desk.type("pruszk")
        desk.press(.enter)
        desk.type("piec")
        let newcomer = Newcomer(
            name: "nowa firma", phone: "", address: "ul. Krótka 2", town: "Marki", location: desk.card(103)!.location!)
        let draft = OrderDraft(customer: Customer.ID(0), site: Site.ID(0), title: "kocioł", duration: 60)
        desk.anotherDesk(CreateOrder(draft, newcomer: newcomer), isSeen: false)
        #expect(desk.store.journal.count == 1)
        save(desk)
        #expect(desk.shows("“Nowa Firma” is there already."), "\(desk.text)")
        #expect(desk.shows("ul. Długa 1") && desk.shows("piec"))
        desk.press(.key(.control("u")))
        desk.type("Kwiaciarnia Bis")
        desk.press(.enter)
        save(desk)
        let card = desk.state.view.visits.values.first { $0.title == "piec" }
        #expect(card?.customer == "Kwiaciarnia Bis" && card?.address == "ul. Długa 1", "\(desk.text)")
    }

    @Test func escAsksOnceBeforeItThrowsAway() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.escape)
        #expect(desk.shows("New order") && desk.statusLine.contains("Esc again"))
        desk.press(.escape)
        #expect(!desk.shows("New order"))
    }

    @Test func skillsAreCompletedOneAfterTheOther() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("kocioł")
        desk.press(.tab, .tab, .tab, .tab, .tab)
        desk.type("se, g")
        desk.press(.tab)
        #expect(desk.shows("there is no skill “se”"))
        desk.press(.backTab, .key(.control("u")))
        desk.type("SEP, g")
        save(desk)
        #expect(desk.state.view.visits.values.first { $0.title == "kocioł" }?.skills == ["SEP", "GAZ"])
    }

    @Test func pastedTextGoesIntoTheField() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.send(.input(.paste("Szpital\nPowiatowy")))
        #expect(desk.shows("> Szpital Powiatowy"))
    }

    @Test func theFormStaysThroughResizesAndNews() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.resize(60, 16)
        desk.anotherDesk(UnplaceVisit(visit: desk.card(101)!.id))
        #expect(desk.shows("hotel") && desk.frame.cursor != nil)
        desk.press(.enter, .enter)
        #expect(desk.shows("Hotel Pod"))
    }

    @Test func severalOrdersWaitForOneReason() {
        let desk = Desk()
        desk.press(.tab, .space, .space, "H")
        #expect(desk.shows("Hold 2 orders"))
        desk.type("weather")
        save(desk)
        #expect(desk.shows("Hold: 2 done"))
        #expect(!desk.queue.contains("121") && !desk.queue.contains("122"))
    }
}

extension ConsoleState {
    /// The title of the order under the cursor.
    fileprivate var selectedTitle: String? { selected.flatMap { view.visits[$0]?.title } }
}
