import DeskModel
import ServiceModel

/// A write of mine met a newer one: who did what and when, and what can be done about it with one key.
package struct ClashChoice: Sendable {
    let clash: Clash
    let kind: Kind
    /// The box in which it was made up, as it was: nothing that was typed is lost.
    let under: Overlay?

    enum Kind: Sendable {
        /// The same, on what stands now.
        case command(any BasedCommand, any Errand)
        /// A repair that was solved over the older plan.
        case outage
        /// Moves of a plan that were left out, by order.
        case plan([Order.ID], [OrderNumber])
    }

    init(_ clash: Clash, _ kind: Kind, under: Overlay? = nil) {
        self.clash = clash
        self.kind = kind
        self.under = under
    }

    /// No box is beneath it.
    var isAlone: Bool { if case nil = under { true } else { false } }

    /// Letters are typed beneath it: only its own keys mean something.
    var isOverText: Bool {
        switch under {
        case .form?, .input?, .completion?, .entry?, .count?: true
        default: false
        }
    }
}
