import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The wallboard and what is at risk, whole, in both languages.
@Suite struct WallGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (200, 60), (60, 16)])
    func wall(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "wall"), (.polish, "polish-wall")] {
            let desk = RiskStories.desk(size: (columns, rows), language: language)
            desk.foresee()
            desk.press("5")
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
            desk.press("w", .space)
            try compare(desk, with: "\(name)-big-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func risk(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "risk"), (.polish, "polish-risk")] {
            let desk = RiskStories.desk(size: (columns, rows), language: language)
            desk.foresee()
            desk.press("gj")
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
        }
    }

    private func compare(_ desk: Desk, with name: String) throws {
        try Golden.compare(desk.text, with: name)
    }
}
