import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The dialog that ends a visit opens wherever `t` tells, whatever else the screen shows of another order.
@Suite struct CompletionPlaceTests {
    /// Where the cursor stands on 133, and the keys there.
    private static let ways: [(name: String, keys: Keys)] = [
        ("a cell of the board", "go133<Enter>"), ("its day", "go133<Enter><Enter>"),
        ("the day by the hour", "2go133<Enter>"), ("the map", "3go133<Enter>"),
        ("the order's page", "go133<Enter><Enter><Enter>"),
    ].map { ($0, Keys.script($1)) }

    @Test(arguments: [(160, 45), (120, 36), (80, 24), (60, 16)])
    func itOpensFromEveryPlace(columns: Int, rows: Int) throws {
        for (name, keys) in Self.ways {
            for (letter, title) in [("c", "Complete  "), ("h", "Partly done  "), ("n", "Parts are missing  ")] {
                let desk = Desk(size: (columns, rows), at: "10:41")
                _ = try desk.takeCheckedOrder()
                desk.press(keys, "t", Keys(stringLiteral: letter))
                #expect(desk.shows(title), "\(letter) from \(name) at \(columns)×\(rows): \(desk.text)")
                #expect(!desk.shows("being read"))
                desk.type("13,4")
                #expect(desk.shows("13,4") && desk.card(133)?.state == .working, "\(letter) from \(name)")
            }
        }
    }

    @Test func whatIsTypedWhileTheOrderIsReadIsToldAndNeverDone() throws {
        let desk = Desk(at: "10:41")
        _ = try desk.takeCheckedOrder()
        desk.press(Keys.script("go133<Enter>"))
        desk.held = [.details]
        desk.press("t", "c")
        #expect(desk.statusLine.contains("The order is being read"))
        for key in ["p", "x", "b", "k", "q", "c"] {
            desk.press(Keys(stringLiteral: key))
            #expect(desk.statusLine.contains("this key was not taken"), "\(key)")
        }
        desk.press(.enter)
        #expect(desk.card(133)?.state == .working)
        desk.release()
        #expect(desk.shows("Complete  ZS/2026/000133") && desk.card(133)?.state == .working)
    }

    @Test func escLeavesWhatIsBeingRead() throws {
        let desk = Desk(language: .polish, at: "10:41")
        _ = try desk.takeCheckedOrder()
        desk.press(Keys.script("go133<Enter>"))
        desk.held = [.details]
        desk.press("t", "c", "p")
        #expect(desk.statusLine.contains("tego klawisza nie przyjęto"))
        desk.press(.escape)
        desk.release()
        #expect(desk.state.overlay == nil && desk.card(133)?.state == .working)
    }
}
