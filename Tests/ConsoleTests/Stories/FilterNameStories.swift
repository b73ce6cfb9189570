import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// A filter asks for what there is: a slip is told with what was meant, and terms about orders reach the queue.
@Suite struct FilterNameStories {
    private func typed(_ text: String, _ language: Language = .english) -> Desk {
        let desk = Desk(language: language)
        desk.press("/")
        desk.type(text)
        return desk
    }

    @Test(arguments: [
        ("region:centrom", "no region “centrom”; nearest CENTRUM."),
        ("tech:zyhc", "no technician “zyhc”; nearest Ewa Zych."), ("skill:gza", "no skill “gza”; nearest GAZ."),
        ("state:redy", "no state “redy”; nearest ready."), ("type:repiar", "no type “repiar”; nearest repair."),
        ("priority:urgnet", "no priority “urgnet”; nearest urgent."),
        ("customer:szpitla", "no customer “szpitla”; nearest Szpital Powiatowy."),
        ("town:wolla", "no town “wolla”; nearest Wola."),
    ])
    func anUnknownNameIsToldWithTheNearest(_ filter: String, _ words: String) {
        let desk = typed("wola")
        desk.send(.input(.paste(" " + filter)))
        #expect(desk.shows("Column 6: " + words))
        #expect(desk.queue == ["122"], "the last good filter stays")
    }

    @Test func alsoInPolish() {
        let desk = typed("", .polish)
        desk.send(.input(.paste("rejon:centrom")))
        #expect(desk.shows("Kolumna 1: nie ma rejonu „centrom”; najbliżej: CENTRUM."))
    }

    @Test func termsAboutOrdersFilterTheQueue() {
        let all = Desk().queue
        #expect(typed("type:repair").queue == all)
        #expect(typed("type:maintenance").queue.isEmpty)
        #expect(typed("state:ready").queue == all)
        #expect(typed("stan:\"do zapl\"", .polish).queue == all)
        #expect(typed("state:draft").queue.isEmpty)
    }

    @Test func termsAboutDaysSayThatAListHasNone() {
        let desk = Desk()
        desk.press("6", "/")
        desk.type("free>1h")
        desk.press(.enter)
        #expect(desk.shows("“free” is about technicians' days and does nothing in a list of orders."))
        let agenda = Desk()
        agenda.press("gl", "/")
        agenda.type("free<5h")
        agenda.press(.enter)
        #expect(agenda.shows("Ewa Zych") && !agenda.shows("Piotr Kos"))
    }

    @Test(arguments: [
        ("6", "short", "“short” is about stock and does nothing in a list of orders."),
        ("6", "van:W-07", "“van” is about stock and does nothing in a list of orders."),
        ("6", "gap", "“gap” is about measured time and does nothing in a list of orders."),
        ("6", "!min", "“min” is about stock and does nothing in a list of orders."),
        ("1", "short", "“short” is about stock and does nothing on the board and in the agenda."),
    ])
    func aTermThatMeansNothingHereIsLeftOutAndSaid(screen: String, text: String, sentence: String) {
        let desk = Desk()
        desk.press(Keys(stringLiteral: screen))
        if screen == "6" { desk.press("/") } else { desk.press(.tab, "/") }
        desk.type(text)
        #expect(desk.shows(sentence))
        desk.press(.enter)
        #expect(desk.statusLine.contains(sentence) && desk.shows("121"), "nothing is hidden by it: \(desk.text)")
    }

    @Test func anOrderIsFoundByAnyOfItsVisits() throws {
        let desk = Desk()
        let order = try #require(desk.takeOrderOfTwoVisits())
        let first = try #require(desk.store.detail(order)?.visits.first?.visit.id)
        desk.store.edit(first) { $0.crewSize = 2 }
        desk.anotherDesk(AwaitPart(visit: first, wait: PartWait("pompa", expected: SmallCity.monday + 3)))
        desk.press("6")
        for text in ["crew>1", "awaits-part", "crew=1 crew>1 number:133"] {
            desk.press("/", .key(.control("u")))
            desk.type(text)
            desk.press(.enter)
            #expect(desk.statusLine == "Filter: 1 line." && desk.shows("133"), "\(text): \(desk.text)")
        }
        desk.press("/", .key(.control("u")))
        desk.type("!crew>1 number:133")
        desk.press(.enter)
        #expect(desk.statusLine == "Filter: 0 lines.")
        desk.press("/", .key(.control("u")))
        desk.type("number:133")
        desk.press(.enter, .enter)
        #expect(desk.shows("1-2 technicians (visit 1: 2)"), "\(desk.text)")
    }

    @Test func aSavedFilterThatCannotBeUsedSaysWhy() {
        let desk = Desk()
        desk.savedFilters = [SavedFilter(name: "stary", text: "region:Nigdzie")]
        desk.press("gf")
        #expect(desk.shows("stary:  region:Nigdzie"))
        #expect(desk.shows("Saved filter “stary” cannot be used: Column 1: no region “Nigdzie”."))
        desk.press(.enter)
        #expect(desk.queue.count == 12 && desk.state.filter == nil)
    }

    @Test func whatAnotherConsoleSavedMeanwhileStays() {
        let desk = typed("prio>normal")
        desk.press(.key(.control("s")))
        desk.type("pilne")
        desk.savedFilters.append(SavedFilter(name: "nocne", text: "late"))
        desk.press(.enter)
        #expect(Set(desk.savedFilters.map(\.name)) == ["pilne", "nocne"])
        desk.press("gf")
        #expect(desk.shows("nocne:  late") && desk.shows("pilne:  prio>normal"))
    }
}
