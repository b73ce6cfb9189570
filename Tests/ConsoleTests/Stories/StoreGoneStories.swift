import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// A store that is no longer at its path: it is said until it is back or another is opened, and nothing else moves.
@Suite struct StoreGoneStories {
    private static let all: [StoreAbsence] = [.missing, .replaced, .severed, .rewritten]

    @Test(arguments: all) func itIsSaidAndAKeyOpensWhatIsThere(_ absence: StoreAbsence) {
        let desk = Desk()
        desk.press(.tab, "m")
        let before = desk.effects.count
        desk.send(.storeAbsent(absence))
        #expect(desk.state.statusSentence == absence.line(.english))
        #expect(desk.state.moving != nil && desk.effects.count == before)
        #expect(!desk.wantsToReopen)
        desk.press("R")
        #expect(desk.wantsToReopen)
    }

    @Test func itStaysSaidAndGoesWithTheStoreComingBack() {
        let desk = Desk()
        desk.send(.storeAbsent(.missing))
        desk.press(.tab, "j", "k")
        #expect(desk.state.statusSentence == StoreAbsence.missing.line(.english))
        desk.send(.storeAbsent(nil))
        #expect(!desk.text.contains("moved or removed"))
        desk.press("R")
        #expect(!desk.wantsToReopen)
    }

    /// A key pressed while the store was gone is not made good for when it comes back.
    @Test func nothingIsDroppedByAnOldKey() {
        let desk = Desk()
        desk.held = [.prices]
        desk.press(.tab, "A")
        desk.send(.storeAbsent(.missing))
        desk.send(.storeAbsent(nil))
        desk.release()
        #expect(desk.state.moving != nil)
        #expect(desk.store.journal.isEmpty)
        desk.press("A")
        #expect(desk.store.journal.count == 1)
    }

    @Test func whatIsTypedIsText() {
        let desk = Desk()
        desk.send(.storeAbsent(.replaced))
        desk.press("/")
        desk.type("R")
        #expect(!desk.wantsToReopen)
    }

    @Test(arguments: Language.allCases) func eightyColumnsHoldTheSentence(_ language: Language) {
        for sentence in Self.all.flatMap({ [$0.line(language), $0.lineOfWritten(language)] }) {
            #expect(SafeText.width(sentence) <= 78, "\(sentence)")
        }
        let desk = Desk(size: (80, 24), language: language)
        desk.send(.storeAbsent(.severed))
        #expect(desk.text.contains(StoreAbsence.severed.line(language)))
    }
}
