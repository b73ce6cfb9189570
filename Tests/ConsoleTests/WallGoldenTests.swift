import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The wallboard and what is at risk, whole, in both languages.
@Suite struct WallGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (200, 60), (60, 16), (300, 80)])
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

    /// Without colours everything is still there.
    @Test(arguments: [(120, 36), (300, 80)])
    func mono(columns: Int, rows: Int) throws {
        let desk = RiskStories.desk(size: (columns, rows))
        desk.foresee()
        desk.press("5")
        try Golden.compare(
            desk.frame.attributeLines(.mono).joined(separator: "\n"), with: "wall-mono-\(columns)x\(rows)")
    }

    /// A wall that nobody sits before says itself that it shows what is over.
    @Test(arguments: [(120, 36), (80, 24)])
    func stale(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "wall-stale"), (.polish, "polish-wall-stale")] {
            let desk = RiskStories.desk(size: (columns, rows), language: language)
            desk.foresee()
            desk.press("5")
            desk.send(.storeFailed(language("The store does not answer.", "Baza nie odpowiada.")))
            try compare(desk, with: "\(name)-\(columns)x\(rows)")
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
