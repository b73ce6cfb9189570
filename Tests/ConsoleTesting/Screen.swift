import Console
package import DeskModel
import Foundation
import ServiceModel
package import TermCanvas

/// What the dispatcher reads.
extension Desk {
    package var frame: Frame { render(state) }
    package var screen: [String] { frame.lines }
    /// All of the screen as one text.
    package var text: String { screen.joined(separator: "\n") }
    package var statusLine: String { state.statusSentence }

    /// The numbers in the queue, from the top: `121`.
    package var queue: [String] { state.queue.rows.compactMap { state.view.visits[$0]?.short } }

    /// A board cell as it stands on the screen, without brackets: `2 ▄ 3:12`.
    package func cell(_ technician: String, _ day: String) -> String? {
        let lines = screen
        guard let header = lines.first(where: { $0.contains(day) && $0.contains("technician") }),
            let line = lines.first(where: { $0.contains(technician) && !$0.contains("Over ") }),
            let range = header.range(of: day)
        else { return nil }
        let column = header.distance(from: header.startIndex, to: range.lowerBound)
        return String(line.dropFirst(column).prefix(9)).trimmed
    }

    /// Days and technicians by the names people use.
    package func key(_ technician: String, _ day: Int) -> CellKey {
        let row = state.view.technicians.first { $0.name == technician }
        return CellKey(row?.id ?? Technician.ID(0), SmallCity.monday + day)
    }

    package func card(_ number: Int) -> VisitCard? { state.view.visits.values.first { $0.number.sequence == number } }

    /// Whether the screen shows the text anywhere.
    package func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }
}

extension String {
    fileprivate var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, " []".contains(first) { rest.removeFirst() }
        while let last = rest.last, " []".contains(last) { rest.removeLast() }
        return String(rest)
    }
}
