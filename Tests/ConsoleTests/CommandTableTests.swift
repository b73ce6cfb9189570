import Console
import ConsoleTesting
import ServiceModel
import TermCanvas
import Testing

/// The one table behind keys, hints, help and handbook.
@Suite struct CommandTableTests {
    let table = CommandTable.standard

    @Test func noTwoCommandsClaimAKeyInOnePlace() {
        for place in table.places {
            var owners: [KeySequence: String] = [:]
            for command in table.commands where command.places.contains(place) {
                // With an order in hand the digits are ranks; the screens keep their function keys.
                for keys in command.keys
                where !(Places.hand.contains(place) && isDigit(keys) && command.section == .screens) {
                    #expect(owners[keys] == nil, "\(keys) is \(owners[keys] ?? "") and \(command.id)")
                    owners[keys] = command.id
                }
            }
        }
    }

    /// Nobody is kept on a screen.
    @Test func escLeadsOutOfEveryPlace() {
        for place in table.places {
            let ways = table.commands.filter { $0.places.contains(place) && $0.keys.contains { $0.key == .escape } }
            #expect(!ways.isEmpty, "\(place)")
        }
    }

    private func isDigit(_ keys: KeySequence) -> Bool {
        if case .character(let character) = keys.key { character.isNumber } else { false }
    }

    @Test func identifiersAreUniqueAndEveryCommandHasAKeyAndBothSentences() {
        #expect(Set(table.commands.map(\.id)).count == table.commands.count)
        for command in table.commands {
            #expect(!command.keys.isEmpty, "\(command.id) has no key")
            #expect(!command.sentence(.english).isEmpty && !command.sentence(.polish).isEmpty)
        }
    }

    @Test func theHandbookListsEveryCommandWithItsKeys() {
        let handbook = table.markdown(.english)
        for command in table.commands where !command.isAnnounced {
            #expect(handbook.contains("| \(command.sentence(.english)) |"))
        }
        #expect(handbook.contains("| `9 F9` | Settle (not yet) |"))
        #expect(handbook.contains("| `1-9` | To the cell of that rank |"))
        #expect(table.markdown(.polish).contains("### Zlecenie w ręku"))
    }

    @Test func theHelpShowsEveryCommandAlsoThoseThatCannotBeDoneNow() {
        let desk = Desk(size: (120, 36))
        desk.press("?")
        var (seen, isAtEnd) = (desk.text, false)
        for _ in 0..<100 where !isAtEnd {
            let before = desk.text
            desk.press(.space)
            isAtEnd = desk.text == before
            seen += desk.text
        }
        for command in table.commands { #expect(seen.contains(command.sentence(.english)), "\(command.id)") }
        #expect(seen.contains("Settle  (settlement is not in this version yet)"))
    }

    @Test func hintsOfTheMomentAreShownWithTheirKeys() {
        let desk = Desk()
        #expect(desk.screen.last?.contains("m move") == true)
        desk.press(.tab, "m")
        #expect(desk.screen.last?.hasPrefix(" 1-9 best  Enter drop  Esc cancel") == true)
    }

    @Test func anUnknownKeySaysSo() {
        let desk = Desk()
        desk.press("Z")
        #expect(desk.statusLine == "Z does nothing here. ? shows all keys.")
    }
}
