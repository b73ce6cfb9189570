import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The map with its list of stops.
    mutating func drawMapScreen(_ state: ConsoleState, in rect: Rect) {
        drawMap(state, in: rect)
    }

    /// The map as a pane of any screen.
    mutating func drawMap(_ state: ConsoleState, in rect: Rect) {
        _ = pane(rect, title: state.language("Map", "Mapa"), isFocused: state.screen == .map)
    }

    /// What the map shows, in words: the stops of the technician under the cursor, and who is nearest.
    mutating func drawMapList(_ state: ConsoleState, in rect: Rect) {
        _ = pane(rect, title: state.language("Stops", "Postoje"), isFocused: false)
    }
}
