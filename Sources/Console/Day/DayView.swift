import DeskModel
import ServiceModel
import TermCanvas

extension Frame {
    /// The team's day hour by hour, with the map beneath where there is room.
    mutating func drawDayScreen(_ state: ConsoleState, in rect: Rect) {
        _ = pane(rect, title: state.language("Day", "Dzień"), isFocused: true)
    }
}
