import DeskModel
import ServiceModel

extension ConsoleState {
    mutating func openDay() -> [Effect] {
        screen = .day
        return []
    }

    /// To another technician of the day.
    mutating func stepDay(_ lines: Int) { board.step(rows: lines, days: 0) }

    /// What is under the day's cursor, in a sentence.
    var dayScreenSentence: String { sheet.map { daySentence($0) } ?? "" }
}
