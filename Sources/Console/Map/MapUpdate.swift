import DeskModel
import ServiceModel

extension ConsoleState {
    mutating func openMap() -> [Effect] {
        screen = .map
        return []
    }

    /// Moves the crosshair.
    mutating func stepMap(lines: Int, columns: Int) {}

    /// What is under the crosshair, in a sentence.
    var mapSentence: String { "" }
}
