import DeskModel
import ServiceModel

/// What a command in flight was for.
enum Errand: Sendable {
    case drop, unassign, lock, undo, redo, applyPlan
    /// The same to many; the list waits for what became of each.
    case several(ResultList)
    /// What a form made or changed.
    case form
    /// A new order said in one line.
    case entry
    /// A promise, the place that was promised with it, and what was known of that place's day.
    case promise(PromiseDraft, day: Basis)
    case place
    /// A fact from the field.
    case report
    /// The same with all that its order asks, from the dialog that waits for it.
    case completion
    /// An answer to a question of a checklist.
    case answer
    /// Answers of the dialog that ends a visit; an order is to follow from the one to this question.
    case finding(Order.ID, question: String)
    /// What a meter showed.
    case reading
    /// A copy of a document.
    case saving
    /// An accepted repair.
    case outage
    /// A call of a repair.
    case outageCall
    /// An answer to something that needed somebody.
    case alert
    /// What a branch says, in the live plan.
    case applyBranch(BranchName)
    /// Something about stock.
    case stock(StockDeed)
    /// What is at the store's path now.
    case reopen
    /// Another place to look from.
    case vantage(Wish<VantageGoal>)
}
