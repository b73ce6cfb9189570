/// How a command treats visits that stand and that its change would make break a rule.
package enum PlanConsequence: Sendable {
    /// It keeps the rules of plans itself, or touches nothing that plans stand on.
    case ownRules
    /// A fact of the world: it is taken in, and the receipt tells what it breaks.
    case told
    /// Somebody's choice: it is refused with what it would break, until somebody says that it is to be so.
    case asked
}
