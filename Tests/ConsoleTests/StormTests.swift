import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A hundred thousand keys, resizes, pastes and news in any order: no crash, nothing left behind, and what is shown
/// exists.
@Suite struct StormTests {
    private static let keys: [Key] =
        "hjkl1239mAxLirnN[]!<>gGtoPsuURq?-Z/:\\eHXaBDpvy*Q6b+@cfwzzHL,.K22".map(Key.character)
        + [
            .enter, .tab, .backTab, .escape, .escape, .character(" "), .pageUp, .pageDown, .up, .down, .left, .right,
            .backspace, .delete, .control("d"), .control("s"), .control("r"), .control("u"), .control("w"),
            .control("z"), .control("a"), .control("e"), .control("k"), .alt("b"), .alt("f"), .alt("d"), .home, .end,
        ]

    @Test(arguments: 1...20)
    func fiveThousandKeysAndResizes(seed: Int) {
        var random = SplitMix64(state: UInt64(seed) &* 977)
        let language: Language = seed.isMultiple(of: 2) ? .english : .polish
        let desk = Desk(language: language)
        for step in 0..<5_000 {
            switch Int.random(in: 0..<60, using: &random) {
            case 0: desk.resize(Int.random(in: 1...300, using: &random), Int.random(in: 1...80, using: &random))
            case 1: desk.resize(120, 36)
            case 2: desk.held = [.prices, .previews, .commands, .plans, .slots, .details]
            case 3, 4: desk.release()
            case 5: desk.send(.input(.paste("zażółć skill:SEP \u{7}\n!x")))
            case 7, 8: desk.press(.key(.character(HostileLetters.one(&random))))
            case 9: desk.send(.input(.paste(HostileLetters.text(12, &random))))
            case 6: meddle(desk, &random)
            default: desk.press(.key(Self.keys.randomElement(using: &random)!))
            }
            check(desk, step)
            if step % 20 == 0 { #expect(desk.frame.lines.count == desk.state.size.rows) }
        }
        settle(desk)
    }

    /// Another desk takes a visit off or puts one on.
    private func meddle(_ desk: Desk, _ random: inout SplitMix64) {
        guard let visit = desk.state.view.visits.keys.sorted().randomElement(using: &random) else { return }
        if desk.state.view.visits[visit]?.placement == nil {
            let technician = Technician.ID(Int64.random(in: 1...8, using: &random))
            desk.anotherDesk(PlaceVisit(visit: visit, technician: technician, day: SmallCity.monday + 1))
        } else {
            desk.anotherDesk(UnplaceVisit(visit: visit))
        }
    }

    private func check(_ desk: Desk, _ step: Int) {
        let state = desk.state
        #expect(state.board.rows.contains { $0.identity == state.board.cursor.row }, "step \(step)")
        #expect(state.queue.rows.isEmpty == (state.queue.cursor == nil), "step \(step)")
        if let cursor = state.queue.cursor { #expect(state.queue.rows.contains(cursor), "step \(step)") }
        #expect(state.orders.rows.isEmpty || state.orders.row != nil, "step \(step)")
        #expect(state.agenda.rows.isEmpty || state.agenda.row != nil, "step \(step)")
        #expect(state.marks.visits.allSatisfy { state.view.visits[$0] != nil }, "step \(step)")
    }

    /// When everything was answered, nothing waits any more: what a key begins, it also ends.
    private func settle(_ desk: Desk) {
        desk.resize(120, 36)
        desk.release()
        for _ in 0..<6 { desk.press(.escape) }
        desk.release()
        #expect(desk.state.waitingAnswers == 0)
        #expect(desk.state.moving == nil)
    }
}
