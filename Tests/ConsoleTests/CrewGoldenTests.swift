import ConsoleTesting
import ServiceModel
import TermCanvas
import Testing

/// Work of two as the screens show it: the board, the day, a day's visits, and what may be told of it.
@Suite struct CrewGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func crews(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "crew"), (.polish, "polish-crew")] {
            func desk() -> Desk {
                let desk = Desk.withCrew(size: (columns, rows), language: language)
                desk.goToCrew()
                return desk
            }
            let board = desk()
            try Golden.compare(board.text, with: "\(name)-board-\(columns)x\(rows)")
            board.press("t")
            try Golden.compare(board.text, with: "\(name)-report-\(columns)x\(rows)")
            let day = desk()
            day.press("z", "w")
            try Golden.compare(day.text, with: "\(name)-day-\(columns)x\(rows)")
            let visits = desk()
            visits.press(.enter)
            try Golden.compare(visits.text, with: "\(name)-visits-\(columns)x\(rows)")
        }
    }
}
