import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

@testable import Console

/// A desk at the list of plans, with the cursor on plan 14.
private func plansDesk() -> Desk {
    do {
        let desk = try Desk.withPlans()
        desk.press("j")
        return desk
    } catch {
        preconditionFailure("no plans: \(error)")
    }
}

let maintenanceStories: [String: Story] = [
    "screen.plans": {
        let desk = plansDesk()
        #expect(desk.shows("Maintenance plans 5") && desk.shows("6 months after the last"))
    },
    "plans.sort": {
        let desk = plansDesk()
        desk.press("o")
        #expect(desk.shows("by number") && desk.state.plans.rows.map(\.plan.number) == [14, 22, 31, 33, 40])
    },
    "plans.open": {
        let desk = plansDesk()
        desk.press(.enter)
        #expect(desk.state.screen == .planPage)
    },
    "plans.make": {
        let desk = plansDesk()
        desk.press("M")
        #expect(desk.state.plans.row?.nextOrder != nil)
    },
    "plans.make-here": {
        let desk = plansDesk()
        desk.press(.enter, "M")
        #expect(desk.statusLine.hasPrefix("Plan 14: order "))
    },
    "plans.mark": {
        let desk = plansDesk()
        desk.press(.space, .space)
        #expect(desk.statusLine == "2 marked. Esc clears.")
        desk.press("M")
        #expect(desk.shows("Orders of plans") && desk.shows("counts from its last completion") == false)
    },
    "plans.mark-all": {
        let desk = plansDesk()
        desk.press("*")
        #expect(desk.statusLine == "5 marked. Esc clears.")
    },
    "plans.halt": {
        let desk = plansDesk()
        desk.press("H")
        desk.type("2026-12-01 .. 2026-12-31")
        desk.press(.enter)
        #expect(
            desk.state.plans.memory.plans.first { $0.line.plan.number == 14 }?.line.plan.terms.suspensions.count == 1)
    },
    "plans.edit": {
        let desk = plansDesk()
        desk.press("e")
        #expect(desk.shows("Edit plan 14"))
    },
    "plans.add": {
        let desk = plansDesk()
        desk.press("a")
        #expect(desk.shows("New maintenance plan"))
    },
    "plans.year-before": {
        let desk = plansDesk()
        desk.press("<")
        #expect(desk.state.plans.memory.preview?.from.iso == "2025-11-23")
    },
    "plans.year-after": {
        let desk = plansDesk()
        desk.press(">")
        #expect(desk.state.plans.memory.preview?.from.iso == "2027-11-23")
    },
    "plans.end": {
        let desk = plansDesk()
        desk.press("X", .enter)
        #expect(desk.state.plans.memory.plans.first { $0.line.plan.number == 14 }?.line.plan.ended != nil)
    },
    "plans.day-before": {
        let desk = plansDesk()
        desk.press("]", "]", "[")
        #expect(desk.state.plans.memory.day == 1)
    },
    "plans.day-after": {
        let desk = plansDesk()
        desk.press("]")
        #expect(desk.state.plans.memory.day == 1)
    },
    "page.open": {
        let desk = plansDesk()
        desk.press(.enter, .enter)
        #expect(desk.shows("▸Rule"))
    },
    "page.fold": {
        let desk = plansDesk()
        desk.press(.enter, "j", "-")
        #expect(desk.shows("▸Rule"))
    },
    "page.fold-all": {
        let desk = plansDesk()
        desk.press(.enter, "+")
        #expect(desk.shows("▸Rule") && desk.shows("▸Days 12"))
    },
    "page.next-section": {
        let desk = plansDesk()
        desk.press(.enter, .tab)
        #expect(desk.statusLine.hasPrefix("Days 12: "))
    },
    "page.previous-section": {
        let desk = plansDesk()
        desk.press(.enter, .tab, .backTab)
        #expect(desk.statusLine.hasPrefix("Rule: "))
    },
    "page.back": {
        let desk = plansDesk()
        desk.press(.enter, .escape)
        #expect(desk.state.screen == .plans)
    },
    "plans.why": {
        let desk = plansDesk()
        desk.press("r")
        #expect(desk.statusLine == "Tue 1 Dec: the day that the rule gives.")
    },
]
