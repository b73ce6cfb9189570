import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Orders that this one goes on from, and that go on from it.
    static let chain = OrderSection { detail, columns, state in
        let language = state.language
        let before = detail.origin.map { [($0, language("goes on from ", "kontynuuje "))] } ?? []
        let links = before + detail.followers.map { ($0, language("goes on in ", "kontynuowane w ")) }
        let words = links.map { "\($1)\($0.number) (\($0.state.name(language)))" }
        return PageSection(
            "chain", language("Chain", "Powiązane"),
            answer: words.isEmpty
                ? language("no order before, none after", "żadnego przed ani po") : words.joined(separator: ", "),
            startsFolded: words.isEmpty, caption: "",
            zip(links, words).map { link, words in
                let reference = link.0
                return PageLine.text(LineID("chain", reference.order.rawValue), words) { state in
                    state.enterOrder(reference.order, reference.number)
                }
            })
    }
}
