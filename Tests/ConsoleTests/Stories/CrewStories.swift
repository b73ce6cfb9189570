import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Work of several at the console: placing, exchanging one alone, answers of each, and finding crews.
@Suite struct CrewStories {
    private func members(_ desk: Desk) -> [Int64] {
        desk.card(121)?.placement?.assignments.map(\.technician.rawValue) ?? []
    }

    @Test func aDropTakesWhoeverComesAlongAndSaysWho() {
        let desk = Desk()
        desk.store.edit(Visit.ID(121)) { $0.crewSize = 2 }
        desk.look()
        desk.press(.tab, "m")
        #expect(desk.shows("2 people"), "\(desk.text)")
        desk.press("1")
        #expect(desk.statusLine.contains("◇ "), "\(desk.statusLine)")
        desk.press(.enter)
        let people = members(desk)
        #expect(people.count == 2 && desk.card(121)?.state == .planned)
        for person in people {
            let cell = CellKey(Technician.ID(person), desk.card(121)!.placement!.day)
            #expect(desk.state.view.sheets[cell]?.stops.contains { $0.visit == Visit.ID(121) } == true)
        }
        desk.press("u")
        #expect(members(desk) == [])
    }

    @Test func aMemberIsExchangedAlone() {
        let desk = Desk.withCrew()
        #expect(members(desk) == [2, 3])
        desk.goToCrew()
        desk.press("t")
        #expect(desk.shows("exchange a member: Ola Mróz"))
        desk.press("l")
        #expect(desk.shows("Ola Mróz > "))
        desk.type("Zych")
        desk.press(.enter)
        #expect(members(desk) == [2, 1], "\(desk.statusLine)")
        #expect(desk.statusLine.contains("Ewa Zych comes along instead of Ola Mróz"))
        #expect(desk.statusLine.contains("u takes it back"))
        desk.press("u")
        #expect(members(desk) == [2, 3])
    }

    @Test func whoeverIsNamedHasToBeKnown() {
        let desk = Desk.withCrew()
        desk.goToCrew()
        desk.press("t", "l")
        desk.type("Nikt")
        desk.press(.enter)
        #expect(desk.statusLine.contains("Nobody is called “Nikt”"))
        #expect(members(desk) == [2, 3])
    }

    @Test func oneWhoComesAloneHasNobodyToExchange() {
        let desk = Desk()
        desk.press("D", .escape, .enter, "t", "l")
        #expect(desk.statusLine.contains("One person does this visit"))
        desk.press("t", "m")
        #expect(desk.statusLine.contains("Nobody of a crew is asked now"))
    }

    @Test func eachOfACrewAnswers() {
        let desk = Desk.withCrew()
        desk.goToCrew()
        desk.press("t", "m")
        #expect(desk.statusLine.contains("Nobody of a crew is asked now"))
        desk.press(.escape)
        desk.anotherDesk(DispatchVisit(visit: Visit.ID(121)))
        desk.press("t")
        #expect(desk.shows("of the crew accepts: Ola Mróz"))
        desk.press("m")
        #expect(desk.card(121)?.placement?.assignments.map { $0.acceptedAt != nil } == [false, true])
        #expect(desk.card(121)?.state == .dispatched)
        #expect(desk.statusLine.contains("u does not take it back, a recall does"), "\(desk.statusLine)")
        desk.press("t", "k")
        #expect(desk.statusLine.contains("Ctrl-R recalls it and takes that back"))
        desk.press(.escape)
        let order = desk.card(121)?.order
        let accepted = order.flatMap { desk.store.detail($0) }?.history.first
        #expect(
            accepted?.command == "accept-as-member"
                && accepted?.summary.sentence(Wording(.english, desk.state.view.calendar)).contains("Ola") == true)
        desk.press("t", "a")
        #expect(desk.card(121)?.state == .accepted)
    }

    @Test func aStandingCrewIsEnteredFoundAndChangedInThePalette() {
        let desk = Desk()
        desk.press(":")
        desk.type("standing crew")
        desk.press(.enter)
        #expect(desk.shows("Crew (name; leader; members; from; to)"))
        desk.type("Windy; Kos")
        desk.press(.enter)
        #expect(desk.statusLine.contains("Write: name; leader; members"))
        desk.type("; Bąk, Lis; 24.11")
        desk.press(.enter)
        #expect(desk.statusLine.contains("New crew Windy: Piotr Kos leads Anna Bąk, Marek Lis"), "\(desk.statusLine)")
        desk.press(":")
        desk.type("bak")
        #expect(desk.shows("Crew Windy  Piotr Kos; Anna Bąk, Marek Lis; 2026-11-24"), "\(desk.text)")
        while desk.screen.first(where: { $0.contains("Crew Windy") })?.contains(">") != true { desk.press(.down) }
        desk.press(.enter)
        #expect(desk.shows("Windy; Piotr Kos; Anna Bąk, Marek Lis; 2026-11-24"))
        desk.type("; 23.11")
        desk.press(.enter)
        #expect(desk.state.overlay == nil)
        desk.press("u")
    }

    @Test func namesOfCrewsAreUnderstoodOrSaidToBeNone() {
        let desk = Desk()
        for (line, reason) in [
            ("Windy; Nikt; Bąk", "Nobody is called “Nikt”"), ("Windy; Kos; Bąk; jutrzejszo", "jutrzejszo"),
            ("Windy; Kos; Kos", "Piotr Kos leads the crew and cannot come along as well"),
        ] {
            desk.press(":")
            desk.type("standing crew")
            desk.press(.enter)
            desk.type(line)
            desk.press(.enter)
            #expect(desk.statusLine.contains(reason), "\(desk.statusLine)")
            desk.press(.escape)
        }
    }

    @Test func aFilterFindsWorkOfSeveral() {
        let desk = Desk.withCrew()
        desk.press("/")
        desk.type("crew>1")
        desk.press(.enter)
        #expect(desk.queue == [])
        #expect(desk.shows("Jan Wilk") && desk.shows("Ola Mróz") && !desk.shows("Iga Sowa"))
    }
}
