import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// An answer that comes after the next key does nothing any more: the person has gone on.
@Suite struct LateAnswerStories {
    @Test func aFormThatWasAskedForDoesNotOpenAfterTheNextKey() {
        let desk = Desk()
        desk.held = [.details]
        desk.press("6")
        desk.release()
        desk.held = [.details]
        desk.press("jj", "e", "j")
        desk.release()
        #expect(desk.state.overlay == nil)
        desk.press("e")
        if case .form? = desk.state.overlay {} else { Issue.record("asked for again, it opens") }
    }

    @Test func theCursorDoesNotJumpToANewOrderAfterTheNextKey() {
        let desk = Desk()
        desk.press("N", .tab)
        desk.type("hotel")
        desk.press(.enter)
        desk.type("prusz")
        desk.press(.enter)
        desk.type("winda stoi")
        desk.held = [.commands]
        desk.press(.key(.control("s")))
        desk.release()
        let cursor = desk.state.queue.cursor.flatMap { desk.state.view.visits[$0] }
        #expect(cursor?.number.sequence == 133, "at once it does")
    }

    @Test func aJumpThatWaitsForPricesDoesNotMoveACursorThatWasMovedMeanwhile() {
        let desk = Desk()
        desk.held = [.prices]
        desk.press(.tab, "m", "1", "j", "l")
        let cursor = desk.state.board.cursor
        desk.release()
        #expect(desk.state.board.cursor == cursor && desk.state.moving != nil)
    }
}
