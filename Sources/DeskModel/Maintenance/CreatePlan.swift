package import ServiceModel

/// A new maintenance plan.
package struct CreatePlan: Command {
    package static let name = "create-maintenance-plan"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var draft: PlanDraft

    package init(_ draft: PlanDraft) {
        self.draft = draft
    }
}
