import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// Other desks, clashes and alerts, whole, in both languages.
@Suite struct DesksGoldenTests {
    @Test(arguments: [(120, 36), (80, 24)])
    func marksAndWhoIsHere(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "desks"), (.polish, "polish-desks")] {
            let desk = ManyDesksStories.desk(size: (columns, rows), language: language)
            desk.press("j")
            try Golden.compare(desk.text, with: "\(name)-board-\(columns)x\(rows)")
            desk.press("gm")
            try Golden.compare(desk.text, with: "\(name)-who-\(columns)x\(rows)")
        }
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func alerts(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "alerts"), (.polish, "polish-alerts")] {
            let desk = AlertScreenStories.atClash(size: (columns, rows), language: language)
            try Golden.compare(desk.text, with: "\(name)-\(columns)x\(rows)")
            if columns < 110 {
                desk.press(.enter)
                try Golden.compare(desk.text, with: "\(name)-card-\(columns)x\(rows)")
            }
        }
    }

    @Test(arguments: [(120, 36), (80, 24)])
    func clash(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "clash"), (.polish, "polish-clash")] {
            let desk = Desk(size: (columns, rows), language: language)
            desk.press(.tab, "m", "1")
            desk.anotherDesk(UnplaceVisit(visit: Visit.ID(101)), isSeen: false)
            desk.press(.enter)
            try Golden.compare(desk.text, with: "\(name)-\(columns)x\(rows)")
        }
    }
}
