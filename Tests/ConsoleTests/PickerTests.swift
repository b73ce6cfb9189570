import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Finding an entry of a list by what one remembers of it.
@Suite struct PickerTests {
    private static let choices = [
        FormChoice(text: "Zakład Kowalski", detail: "Łódź", numbers: ["+48 601 000 111"], value: .id(1)),
        FormChoice(text: "Kowalski Jan", detail: "Wola", numbers: ["601-222-333", "5260250995"], value: .id(2)),
        FormChoice(text: "Serwis Nowak", detail: "Kowary", numbers: ["22 601 00 01"], value: .id(3)),
        FormChoice(text: "Kowal", detail: "", numbers: [], value: .id(4)),
        FormChoice(text: "Makowalska Łucja", detail: "Toruń", numbers: ["SN-44/AB 9"], value: .id(5)),
    ]

    @Test(arguments: [
        // Exact, the name's beginning, a word's beginning, inside of a word.
        ("kowal", [4, 2, 1, 5]), ("kowalski", [2, 1]), ("jan kowal", [2]), ("kowal jan", [2]), ("lodz", [1]),
        ("ŁÓDŹ zaklad", [1]), ("łucja", [5]), ("lucja", [5]), ("601000111", [1]), ("601 000 111", [1]),
        ("+48601000111", [1]), ("0048 601-000-111", [1]), ("601222333", [2]), ("22 601", [3]), ("526-025-09-95", [2]),
        ("sn44ab9", [5]), ("SN 44", [5]), ("kowal 222", [2]), ("xyz", []), ("z\u{307}akład", [1]),
    ])
    func theBestComesFirst(typed: String, expected: [Int]) {
        let found = Picker(typed).sorted(Self.choices).compactMap { found -> Int? in
            if case .id(let id) = found.choice.value { Int(id) } else { nil }
        }
        #expect(found == expected, "\(typed)")
    }
}

/// One rule for lists: what is highlighted is taken by Enter and Tab, and nothing else is.
@Suite struct FormListTests {
    @Test(arguments: [Keys.enter, .tab])
    func theHighlightedRowIsTaken(key: Keys) {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        #expect(desk.shows("> Hotel Pod Dębem"))
        desk.press(key)
        #expect(form(desk)?[.customer]?.choice?.text == "Hotel Pod Dębem")
        #expect(form(desk)?.focused.id == .site)
    }

    @Test(arguments: [Keys.enter, .tab])
    func nothingIsTakenWhenNothingIsHighlighted(key: Keys) {
        let desk = Desk()
        desk.press("N", .tab, key)
        #expect(form(desk)?[.customer]?.choice == nil && form(desk)?[.customer]?.complaint != nil)
        desk.press(.backTab, .down)
        #expect(form(desk)?.focused.highlighted == 0)
        // Above the first row is the field itself.
        desk.press(.up)
        #expect(form(desk)?.focused.highlighted == nil)
    }

    @Test func aNewCustomerComesFirstUnlessAWordBeginsSo() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("otel")
        let inside = desk.state.choices(in: form(desk)!)!
        #expect(inside.first?.value == .new && inside.contains { $0.text == "Hotel Pod Dębem" })
        desk.press(.key(.control("u")))
        desk.type("deb")
        let start = desk.state.choices(in: form(desk)!)!
        #expect(start.first?.text == "Hotel Pod Dębem" && start.last?.value == .new)
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func theBoxStaysWhereItIs(size: (Int, Int)) {
        let desk = Desk(size: size)
        desk.press("N", .tab)
        func frame() -> Rect { FormLayout(form(desk)!, desk.state, in: desk.state.layout.body).rect }
        let before = frame()
        for keys: Keys in ["hotel", .enter, .down, .tab, .tab, "xyz", .tab, .down, .key(.control("s"))] {
            desk.press(keys)
            #expect(frame() == before)
            let layout = FormLayout(form(desk)!, desk.state, in: desk.state.layout.body)
            #expect(layout.line(of: form(desk)!.cursor) != nil, "the field with the caret shows")
            if let list = layout.list {
                #expect(list.rect.intersection(desk.state.layout.body) == list.rect)
                #expect(list.rect.intersection(layout.line(of: form(desk)!.cursor)!).isEmpty)
            }
        }
    }

    @Test func aClickBesideTheBoxDiscardsNothingAndOneOnAFieldGoesThere() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.click(Point(column: 1, row: 2))
        #expect(form(desk)?.text(.customer) == "hotel")
        let layout = FormLayout(form(desk)!, desk.state, in: desk.state.layout.body)
        let row = layout.list!.rect.inset().line(0)
        desk.click(Point(column: row.column + 3, row: row.row))
        #expect(form(desk)?[.customer]?.choice?.text == "Hotel Pod Dębem")
        desk.type("prusz")
        desk.press(.enter, .tab)
        let title = FormLayout(form(desk)!, desk.state, in: desk.state.layout.body).line(of: 2)!
        desk.click(Point(column: title.column + 2, row: title.row))
        #expect(form(desk)?.focused.id == .title)
    }

    @Test func whatIsWrongIsSaidWholeAndThePrefilledIsReplaced() {
        let desk = Desk(size: (80, 24))
        desk.press("N", .tab, .tab, .tab, .tab, .tab, .tab, .tab)
        #expect(form(desk)?.focused.id == .duration && desk.shows("[90]"))
        desk.type("45")
        #expect(form(desk)?.text(.duration) == "45")
        desk.press(.tab, .tab)
        desk.type("30 lutego")
        desk.press(.tab)
        let sentence = InputFault.notADate("30 lutego").sentence(desk.state.wording)
        let words = sentence.split(separator: " ")
        #expect(words.allSatisfy { desk.shows(String($0)) })
    }

    @Test func theKeysOfTheFormStandAtTheBottomAndItsSentenceAbove() {
        let desk = Desk()
        desk.press("N", .tab)
        #expect(desk.screen.last?.contains("Ctrl-S save") == true)
        #expect(desk.statusLine == "Customer: type to search, ↓ chooses from the list.")
        desk.type("hotel")
        #expect(desk.statusLine == "Customer: Enter or Tab takes “Hotel Pod Dębem”.")
    }

    @Test func upBringsOlderEntriesBack() {
        let desk = Desk()
        desk.press(.tab, "X")
        desk.type("klient zrezygnował")
        desk.press(.enter, "X", .up)
        #expect(desk.text.contains("klient zrezygnował_"))
        desk.press(.down)
        #expect(!desk.text.contains("klient zrezygnował_"))
    }

    @Test func whatWasUnderstoodShowsWhileItIsTyped() {
        let desk = Desk()
        desk.press(.tab, "p", "G", "6")
        desk.type("w piątek o 14")
        #expect(desk.shows("= Fri 27, 14:00-15:00"))
        desk.type("x")
        #expect(desk.shows("! “14x” is no day or time"))
    }

    private func form(_ desk: Desk) -> Form? {
        if case .form(let form)? = desk.state.overlay { form } else { nil }
    }
}
