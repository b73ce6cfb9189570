import DeskModel
import ServiceModel
import TermCanvas

extension OrderSection {
    /// Who pays and why, and the contract that says so.
    static let money = OrderSection { detail, columns, state in
        let (language, wording) = (state.language, state.wording)
        let heading = language("Money", "Pieniądze")
        let verdict = detail.order.verdict
        let estimate = verdict?.estimate.map { language("estimate ", "szacunek ") + $0.words(language) }
        let words = verdict.map { $0.sentence(wording) } ?? language("nobody has judged it", "nie oceniono")
        let contract = detail.agreement.map { agreement in
            let id = agreement.contract
            return PageLine.text(
                LineID("money contract", id.rawValue), language("contract ", "umowa ") + agreement.number
            ) { $0.enterContract(id) }
        }
        let isLong = SafeText.width(words) > columns
        return PageSection(
            "money", heading, answer: words, startsFolded: true,
            caption: isLong ? (verdict?.payer.name(language) ?? "") : words,
            (isLong ? PageLine.wrapped("money", 0, words, to: columns) : [])
                + [estimate.map { PageLine.text(LineID("money estimate", 0), $0) }, contract].compactMap { $0 })
    }
}
