import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// The top line from every place from which the plan is seen, and the board under it.
@Suite struct VantageGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func topLines(columns: Int, rows: Int) throws {
        var lines: [String] = []
        for language in [Language.english, .polish] {
            for vantage in [.live, VantageStories.branch, VantageStories.past, VantageStories.simulation] {
                let desk = VantageStories.desk(from: vantage, size: (columns, rows), language: language)
                lines.append(desk.screen[0])
                let letters = desk.screen[0].unicodeScalars.map(GlyphSet.ascii.shown)
                lines.append(String(String.UnicodeScalarView(letters)))
            }
        }
        try Golden.compare(lines.joined(separator: "\n"), with: "vantage-top-\(columns)x\(rows)")
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func whatIsAnsweredInThePast(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "past"), (.polish, "polish-past")] {
            let desk = VantageStories.desk(from: VantageStories.past, size: (columns, rows), language: language)
            desk.press("u")
            try Golden.compare(desk.text, with: "\(name)-\(columns)x\(rows)")
        }
    }
}
