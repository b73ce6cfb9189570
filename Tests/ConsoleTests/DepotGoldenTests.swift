import ConsoleTesting
import ServiceModel
import Testing

/// A day with a stop at a warehouse, as text.
@Suite struct DepotGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func stopAtAWarehouse(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "depot"), (.polish, "polish-depot")] {
            let desk = DepotScreenStories.droppedDesk(size: (columns, rows), language: language)
            try Golden.compare(desk.text, with: "\(name)-board-\(columns)x\(rows)")
            desk.press("z")
            try Golden.compare(desk.text, with: "\(name)-day-\(columns)x\(rows)")
            desk.press("3")
            try Golden.compare(desk.text, with: "\(name)-map-\(columns)x\(rows)")
        }
    }

    @Test func partsThatAreMissing() throws {
        for (language, name) in [(Language.english, "depot"), (.polish, "polish-depot")] {
            let desk = DepotScreenStories.desk(language: language)
            desk.press(.tab, "jjjj", "m", "1")
            try Golden.compare(desk.text, with: "\(name)-in-hand-120x36")
        }
    }
}
