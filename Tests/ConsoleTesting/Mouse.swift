import Console
import Foundation
package import TermCanvas

/// What the dispatcher does with the mouse.
extension Desk {
    /// Where a text stands on the screen, at its first character; the first one from the top.
    package func spot(_ text: String, line: Int = 0) -> Point {
        let found = screen.enumerated().compactMap { row, line in
            line.range(of: text).map {
                Point(column: SafeText.width(String(line[..<$0.lowerBound])), row: row)
            }
        }
        return found.dropFirst(line).first ?? Point(column: -1, row: -1)
    }

    /// The board's cell of a technician on a day, by the names on the screen.
    package func spot(_ technician: String, _ day: String) -> Point {
        // The first of that day is in the line at the top.
        let header = screen.firstIndex { $0.contains(day) && ($0.contains("technician") || $0.contains("serwisant")) }
        let line = header.map { screen[$0] } ?? ""
        let before = line.range(of: day).map { String(line[..<$0.lowerBound]) } ?? ""
        return Point(column: SafeText.width(before) + 1, row: spot(technician).row)
    }

    package func mouse(_ action: MouseEvent.Action, _ point: Point) {
        send(.input(.mouse(MouseEvent(action, at: point))))
    }

    package func click(_ point: Point) {
        mouse(.press(.left), point)
        mouse(.release(.left), point)
    }

    package func click(_ text: String) { click(spot(text)) }

    /// Presses, and moves the pointer over these points; the button stays down.
    package func pull(_ start: Point, over points: Point...) {
        mouse(.press(.left), start)
        for point in points { mouse(.drag(.left), point) }
    }

    package func drag(_ start: Point, to end: Point) {
        pull(start, over: end)
        mouse(.release(.left), end)
    }

    /// So many notches down, or up when negative.
    package func wheel(_ notches: Int, _ point: Point) {
        for _ in 0..<abs(notches) { mouse(notches > 0 ? .wheelDown : .wheelUp, point) }
    }
}
