import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// Whatever is pressed, in whatever terminal: no crash, and the cursors are on something that exists.
@Suite struct RandomKeysTests {
    private static let keys: [Key] =
        "hjkl1239mAxLirnN[]!<>gGtoPsuURq?-Z/:v*y".map(Key.character)
        + [.enter, .tab, .backTab, .escape, .character(" "), .pageUp, .pageDown, .up, .down, .backspace, .control("d")]

    @Test(arguments: [1, 2, 3, 4])
    func fiveThousandRandomKeysBreakNothing(seed: Int) {
        var random = SplitMix64(state: UInt64(seed))
        let desk = Desk()
        for step in 0..<5_000 {
            switch Int.random(in: 0..<100, using: &random) {
            case 0: desk.resize(Int.random(in: 1...220, using: &random), Int.random(in: 1...70, using: &random))
            case 1: desk.resize(120, 36)
            case 2: desk.held = [.prices, .previews, .commands, .plans]
            case 3, 4: desk.release()
            case 5: meddle(desk, &random)
            default: desk.press(.key(Self.keys.randomElement(using: &random)!))
            }
            check(desk, step)
            if step % 25 == 0 { #expect(desk.frame.lines.count == desk.state.size.rows) }
        }
    }

    /// Another desk takes a visit off or puts one on.
    private func meddle(_ desk: Desk, _ random: inout SplitMix64) {
        guard let visit = desk.state.view.visits.keys.sorted().randomElement(using: &random) else { return }
        if desk.state.view.visits[visit]?.placement == nil {
            let technician = Technician.ID(Int64.random(in: 1...8, using: &random))
            desk.anotherDesk(PlaceVisit(visit: visit, technician: technician, day: FakeCompany.monday + 1))
        } else {
            desk.anotherDesk(UnplaceVisit(visit: visit))
        }
    }

    private func check(_ desk: Desk, _ step: Int) {
        let state = desk.state
        #expect(state.board.rows.contains { $0.identity == state.board.cursor.row }, "step \(step)")
        #expect(state.queue.rows.isEmpty == (state.queue.cursor == nil), "step \(step)")
        if let cursor = state.queue.cursor { #expect(state.queue.rows.contains(cursor), "step \(step)") }
        if let moving = state.moving { #expect(state.view.visits[moving.visit] != nil, "step \(step)") }
        for visit in state.marks.visits { #expect(state.view.visits[visit] != nil, "step \(step)") }
        #expect(state.board.top >= 0 && state.queue.top >= 0, "step \(step)")
    }
}
