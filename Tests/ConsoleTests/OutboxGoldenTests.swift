import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

/// The outbox as it is drawn.
@Suite struct OutboxGoldenTests {
    @Test(arguments: [(120, 36), (80, 24), (60, 16)])
    func outbox(columns: Int, rows: Int) throws {
        for (language, name) in [(Language.english, "outbox"), (.polish, "polish-outbox")] {
            let desk = Desk.withOutbox(size: (columns, rows), language: language)
            try Golden.compare(desk.text, with: "\(name)-\(columns)x\(rows)")
            desk.press(.enter)
            try Golden.compare(desk.text, with: "\(name)-text-\(columns)x\(rows)")
        }
    }
}
