import DeskModel
import ServiceModel
import TermCanvas

/// All about one maintenance plan: its rule in words and as RFC 5545 writes it, its days with the orders they became,
/// its devices, how it went, and what was changed of it.
struct MaintenancePage: PageContent {
    let id = ScreenID.planPage
    let place = Place.planPage
    /// They came with the list.
    let commands: [ConsoleCommand] = []

    func title(_ subject: MaintenancePlan.ID, _ state: ConsoleState) -> String {
        guard let line = state.preview(of: subject)?.line else { return "" }
        return "Plan \(line.plan.number)  \(line.plan.name)"
    }

    func trailing(_ subject: MaintenancePlan.ID, _ state: ConsoleState) -> String {
        state.preview(of: subject)?.countWords(state.wording) ?? ""
    }

    func sections(_ subject: MaintenancePlan.ID, columns: Int, _ state: ConsoleState) -> [PageSection] {
        guard let preview = state.preview(of: subject) else { return [] }
        let builder = MaintenanceSections(preview, columns: columns, wording: state.wording)
        return [builder.rule, builder.days, builder.moved, builder.devices, builder.done, builder.journal]
    }

    func meant(_ subject: MaintenancePlan.ID, _ line: LineID?, _ state: ConsoleState) -> MeantOrder? { nil }

    func ask(_ subject: MaintenancePlan.ID, _ state: inout ConsoleState) -> [Effect] {
        state.followPlanDay(subject)
        return state.askForPlans() + state.askForPlan(subject)
    }
}

extension ConsoleState {
    /// The day under the page's cursor is the one that keys mean.
    fileprivate mutating func followPlanDay(_ plan: MaintenancePlan.ID) {
        guard let preview = preview(of: plan), let cursor = self[PageState<MaintenancePage>.self].cursor,
            let index = preview.days.firstIndex(where: { LineID($0, of: preview) == cursor })
        else { return }
        (plans.memory.day, plans.memory.hasWalked) = (index, true)
    }
}
