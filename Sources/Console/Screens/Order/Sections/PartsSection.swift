import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// What is to be taken along.
    static let parts = OrderSection { detail, columns, state in
        let language = state.language
        let parts = detail.order.parts.map { "\($0.quantity) × \($0.code)" }
        guard let first = parts.first else {
            return PageSection(
                "parts", language("Parts", "Części"), answer: language("none planned", "żadnych w planie"),
                startsFolded: true)
        }
        return PageSection(
            "parts", language("Parts", "Części") + (parts.count > 1 ? " \(parts.count)" : ""),
            answer: parts.joined(separator: ", "), startsFolded: state.isLow, caption: first,
            parts.enumerated().dropFirst().map { PageLine.text(LineID("part", Int64($0)), $1) })
    }
}
