import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

@testable import Console

/// An outage in a draft of the plan.
@Suite struct OutageBranchStories {
    /// Nobody is told of what is accepted in a draft: no call is offered, and the screen is left.
    @Test func inABranchNoCallIsOffered() {
        let window = TimeWindow(
            start: SmallCity.moment(SmallCity.monday, "07:45"), end: SmallCity.moment(SmallCity.monday, "08:05"))!
        let desk = Desk(
            after: [PromiseWindow(visit: Visit.ID(101), window: window, toldTo: "p. Nowak")],
            from: .branch("wszystko", base: 21, behind: 0))
        desk.press("O", .enter, .enter)
        #expect(desk.statusLine.hasPrefix("Ewa Zych off until Mon 23, 24:00; "), "\(desk.text)")
        #expect(!desk.statusLine.contains("c notes a call"), "\(desk.text)")
        #expect(desk.state.screen == .board)
    }
}
