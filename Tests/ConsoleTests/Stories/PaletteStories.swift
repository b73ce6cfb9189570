import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

let paletteStories: [String: Story] = [
    "desk.palette": {
        let desk = Desk()
        desk.press(":")
        desk.type("best assign")
        #expect(desk.shows(">") && desk.shows("Assign the order to its best cell"))
        // On the board the cursor's day has two visits: the command itself asks which one.
        desk.press(.tab, .backTab, .enter)
        #expect(desk.statusLine == "Which of the 2 visits? j and k choose, m picks up.")
    },
    "order.copy": {
        let desk = Desk()
        desk.press(.tab, "y")
        #expect(desk.clipboard == "ZS/2026/000121")
        #expect(desk.statusLine == "ZS/2026/000121: handed to the terminal's clipboard.")
        desk.press(.space, .space, "y")
        #expect(desk.clipboard == "ZS/2026/000121\nZS/2026/000122")
    },
    "board.now": {
        let desk = Desk(at: "10:10")
        desk.press(">", "g", "n")
        #expect(desk.state.cell == desk.key("Ewa Zych", 0))
        #expect(desk.statusLine == "10:10-11:10 ZS/2026/000102: kocioł gazowy, serwis, Jabłonna.")
        desk.press("j", "g", "n")
        #expect(desk.statusLine == "Nothing more today here.")
    },
    "board.technician": {
        let desk = Desk()
        desk.press("g", "a")
        // Without its marks, and only a part of the name.
        desk.type("wis")
        #expect(desk.shows("> Go to technician Krzysztof Wiśniewski"))
        desk.press(.enter)
        #expect(desk.state.cell == desk.key("Krzysztof Wiśniewski", 0))
    },
    "board.region": {
        let desk = Desk()
        desk.press(.tab, "g", "r", .key(.down), .enter)
        #expect(desk.state.board.cursor.row == .region(Region.ID(2)))
        #expect(desk.state.focus == .board)
    },
]

@Suite struct PaletteTests {
    @Test func whatCannotBeDoneIsListedWithItsReasonAndThePaletteStays() {
        let desk = Desk()
        desk.press(":")
        desk.type("drop the order")
        #expect(desk.shows("Drop the order in hand here  (no order is in hand)"))
        desk.press(.enter)
        #expect(desk.statusLine == "No order is in hand.")
        #expect(desk.shows("Drop the order in hand here"))
        desk.press(.escape)
        #expect(!desk.shows("Drop the order in hand here"))
    }

    @Test func whatWasUsedLastComesFirst() {
        let desk = Desk()
        desk.press(":")
        desk.type("week after")
        desk.press(.enter, ":")
        #expect(desk.shows("> The week after"))
    }

    @Test func wordsMatchInAnyOrderAndWithoutPolishMarks() {
        let desk = Desk(language: .polish)
        desk.press(":")
        desk.type("grafiku zdejmij")
        #expect(desk.shows("Zdejmij zlecenie z grafiku do kolejki"))
        desk.press(.key(.control("u")))
        desk.type("tydzien nastepny")
        #expect(desk.shows("> Następny tydzień"))
    }

    @Test func aNumberGoesToItsOrder() {
        let desk = Desk()
        desk.press(":")
        desk.type("105")
        desk.press(.enter)
        #expect(desk.state.cell == desk.key("Piotr Kos", 1))
    }

    @Test(
        arguments: [
            ("undo", "Take back your last change"), ("cofnij", "Take back your last change"),
            ("sick", "The technician cannot work"), ("L4", "The technician cannot work"),
            ("chory", "The technician cannot work"), ("absent", "The technician cannot work"),
            ("awaria", "New order"), ("emergency", "New order"), ("detail", "The order at a glance"),
            ("szczegóły", "The order at a glance"),
        ])
    func aCommandIsFoundByHintAndSynonymInBothLanguages(words: String, sentence: String) {
        let desk = Desk()
        desk.press(":")
        desk.type(words)
        #expect(desk.screen.contains { $0.contains(sentence) }, "\(desk.text)")
    }

    @Test func aTelephoneIsFoundHoweverItsDigitsAreGrouped() {
        for digits in ["225550101", "22 555 01 01", "22-555-01-01", "+48 225550101"] {
            let desk = Desk()
            desk.press(":")
            desk.type(digits)
            #expect(desk.screen.contains { $0.contains("Orders of ") && $0.contains("22 555 01 01") }, "\(digits)")
        }
    }

    @Test func aCustomersOrdersAreListedThoseThatAreOverToo() {
        let desk = Desk()
        desk.press(":")
        desk.type("hotel")
        desk.press(.down)
        while !desk.screen.contains(where: { $0.contains("> Orders of ") }) { desk.press(.down) }
        desk.press(.enter)
        #expect(desk.state.screen == .orders)
        #expect(desk.state.filter?.text.hasPrefix("customer:\"Hotel") == true)
        #expect(desk.effects.contains { if case .ask(.orders(.all)) = $0 { true } else { false } })
    }

    @Test func anOrderThatIsHeldOrCancelledIsFoundByItsNumberAndOpened() {
        for (end, state) in [("X", "cancelled"), ("H", "on-hold")] {
            let desk = Desk()
            desk.press(.tab, "j")
            let number = desk.card(122)!.number
            let visits = desk.store.view.visits.count
            desk.anotherDesk(
                end == "X"
                    ? CancelOrder(order: desk.card(122)!.order, reason: "x") as any Command
                    : HoldOrder(order: desk.card(122)!.order, reason: .parts))
            #expect(desk.store.view.visits.count == visits - 1)
            desk.press("go")
            desk.type("122")
            desk.press(.enter)
            // Its page; Esc leads back.
            #expect(desk.state.screen == .order)
            #expect(desk.shows("━ \(number) ") && desk.shows(state), "\(desk.text)")
            desk.press(.escape, "1", ":")
            desk.type("122")
            #expect(desk.shows("(\(state))"), "\(desk.text)")
        }
    }

    @Test func anOrderIsAssignedToSomebodyByName() {
        let desk = Desk()
        desk.press(.tab, "j", ":")
        desk.type("assign kos")
        #expect(desk.shows("> Assign 122 to Piotr Kos"))
        desk.press(.enter)
        #expect(desk.state.moving?.visit == Visit.ID(122))
        #expect(desk.state.cell == desk.key("Piotr Kos", 0))
        desk.press(.enter)
        #expect(desk.card(122)?.placement?.leader == Technician.ID(4))
    }

    @Test func itWorksWithAnOrderInHand() {
        let desk = Desk()
        desk.press(.tab, "j", "m", ":")
        desk.type("sowa")
        desk.press(.enter)
        #expect(desk.state.moving != nil)
        #expect(desk.state.cell?.technician == Technician.ID(7))
        desk.press(":")
        desk.type("put it back")
        desk.press(.enter)
        #expect(desk.state.moving == nil)
    }

    @Test func pastedTextIsTypedAndNothingThatMatchesIsSaid() {
        let desk = Desk()
        desk.press(":")
        desk.send(.input(.paste("zzzz\u{1B}[2J")))
        #expect(desk.shows("Nothing matches."))
        desk.press(.enter)
        #expect(desk.statusLine == "Nothing matches.")
    }
}

/// A user's keys win; what they cost is said, and a clash is never settled in silence.
@Suite struct UserKeysTests {
    private func keys(_ choices: (String, [String])...) -> (table: CommandTable, remarks: [KeyRemark]) {
        CommandTable.standard.applying(
            choices.map { KeyChoice(command: $0.0, keys: $0.1.compactMap(KeySequence.init(named:))) })
    }

    @Test func aUsersKeyWinsAndIsShownEverywhere() {
        let own = keys(("plan.start", ["Ctrl-N"]))
        let desk = Desk(commands: own.table)
        #expect(own.remarks.isEmpty)
        #expect(desk.screen.last?.contains("Ctrl-N plan") == true)
        desk.press("P")
        #expect(desk.statusLine == "P does nothing here. ? shows all keys.")
        desk.press(.key(.control("n")))
        #expect(desk.screen[0].contains("plan ready: Ctrl-N"))
        desk.press(.key(.control("n")))
        #expect(desk.shows("Plan: 12 added"))
    }

    @Test func aDefaultKeyThatAUserTakesIsTold() {
        let own = keys(("board.next-week", ["u"]))
        #expect(own.remarks == [.taken(KeySequence(named: "u")!, by: "board.next-week", from: "desk.undo")])
        #expect(own.remarks[0].sentence(.english) == "u is now board.next-week, no longer desk.undo.")
        let desk = Desk(commands: own.table)
        let day = desk.state.board.firstDay
        desk.press("u")
        #expect(desk.state.board.firstDay == day + 7)
    }

    @Test func twoChoicesOfOneKeyAreReportedAndBothKeepTheirOwn() {
        let own = keys(("plan.start", ["w"]), ("queue.sort", ["w"]), ("desk.refresh", ["w"]))
        #expect(own.remarks.count == 3 && own.remarks.allSatisfy(\.isClash))
        #expect(
            own.remarks[0].sentence(.english)
                == "w is claimed by plan.start and by queue.sort: both keep their own keys.")
        let desk = Desk(commands: own.table)
        desk.press("o")
        #expect(desk.statusLine == "The queue is sorted by slack.")
        desk.press("w")
        #expect(desk.statusLine == "w does nothing here. ? shows all keys.")
    }

    @Test func oneKeyInDifferentPlacesIsNoClash() {
        let own = keys(("move.take-best", ["Y"]), ("order.take-best", ["Y"]))
        #expect(own.remarks.isEmpty)
    }

    @Test func anEmptyListTakesTheKeysAwayAndThePaletteStillKnowsTheCommand() {
        let own = keys(("plan.start", []))
        let desk = Desk(commands: own.table)
        desk.press("P")
        #expect(desk.statusLine.hasPrefix("P does nothing here"))
        desk.press(":")
        desk.type("plan everything")
        desk.press(.enter, ":", .enter)
        #expect(desk.shows("Plan: 12 added"))
    }

    @Test func theDefaultsWrittenOutChangeNothing() {
        let all = CommandTable.standard.commands.map { KeyChoice(command: $0.id, keys: $0.keys) }
        let own = CommandTable.standard.applying(all)
        #expect(own.remarks.isEmpty)
        #expect(own.table.commands.map(\.keys) == CommandTable.standard.commands.map(\.keys))
    }

    @Test func keysBehindGCanBeChosen() {
        let own = keys(("board.next-week", ["gw"]))
        let desk = Desk(commands: own.table)
        desk.press("g")
        #expect(desk.shows("w   The week after"))
        let day = desk.state.board.firstDay
        desk.press("w")
        #expect(desk.state.board.firstDay == day + 7)
    }
}
