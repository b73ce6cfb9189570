import ConsoleTesting
import DeskModel
import ServiceModel
import Testing

@testable import Console

/// The list of what is at risk, and the wall.
let liveStories: [String: Story] = [
    "screen.risk": {
        let desk = RiskStories.desk()
        desk.foresee()
        desk.press("gj")
        #expect(desk.state.screen == .risk && desk.text.contains("At risk, worst first"))
    },
    "risk.remedy": {
        let desk = RiskStories.desk()
        desk.foresee()
        desk.press("gj", .enter)
        #expect(!desk.statusLine.isEmpty)
    },
    "risk.order": {
        let desk = RiskStories.desk()
        desk.foresee()
        desk.press("gj", "i")
        #expect(desk.state.screen != .risk)
    },
    "screen.wall": {
        let desk = wall()
        #expect(desk.state.screen == .wall)
    },
    "wall.region": {
        let desk = wall()
        desk.press("f")
        #expect(desk.state.wall.region == Region.ID(1))
    },
    "wall.hold": {
        let desk = wall()
        desk.press(.space)
        #expect(desk.statusLine == "The page stays; Space lets it go on.")
    },
    "wall.open": {
        let desk = wall()
        desk.press(.enter)
        #expect(desk.state.screen != .wall)
    },
    "wall.big": {
        let desk = wall()
        desk.press("w")
        #expect(desk.state.wall.isBig)
    },
    "wall.initials": {
        let desk = wall()
        desk.press("I")
        #expect(desk.state.wall.showsInitials)
    },
    "wall.bell": {
        let desk = wall()
        desk.press("b")
        #expect(desk.state.wall.hasBell)
    },
    "wall.slower": {
        let desk = wall((80, 24))
        desk.press("+")
        #expect(desk.state.wall.period == 30)
    },
    "wall.faster": {
        let desk = wall((80, 24))
        desk.press("-")
        #expect(desk.state.wall.period == 10)
    },
    "wall.back": {
        let desk = wall()
        desk.press(.escape)
        #expect(desk.state.screen == .board)
    },
]

private func wall(_ size: (Int, Int) = (120, 36)) -> Desk {
    let desk = RiskStories.desk(size: size)
    desk.foresee()
    desk.press("5")
    return desk
}
