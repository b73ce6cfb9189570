import Console
import ConsoleTesting
import DeskModel
import ServiceModel
import TermCanvas
import Testing

/// What a role may not do is shown with its reason, never hidden, and never reaches the store.
@Suite struct RoleStories {
    @Test func aSupervisorIsToldWhyNothingMovesAndWhoCouldMoveIt() {
        let desk = Desk(authority: Authority(role: .supervisor))
        desk.press(.tab, "m")
        #expect(desk.state.moving == nil)
        #expect(
            desk.statusLine.contains(
                "Your role (supervisor) may only look; dispatcher, admin may."))
        desk.press("u")
        #expect(desk.statusLine.contains("Your role (supervisor) may only look"))
    }

    @Test func someoneWithoutARoleIsToldInPolish() {
        let desk = Desk(language: .polish, authority: Authority(role: nil))
        desk.press(.tab, "m")
        #expect(desk.statusLine.contains("Nie masz tu roli, możesz tylko patrzeć; może: dyspozytor, administrator."))
    }

    @Test func noKeyOfASupervisorReachesTheStore() {
        let desk = Desk(authority: Authority(role: .supervisor))
        for command in desk.state.commands.commands where command.id != "desk.quit" {
            for place in ["board", "queue"] {
                desk.press(.escape)
                if place == "queue" { desk.press(.tab) }
                for keys in command.keys {
                    if keys.isAfterG { desk.press("g") }
                    desk.send(.input(.key(keys.key)))
                    desk.press(.enter)
                }
            }
        }
        let writes = desk.effects.filter { effect in
            switch effect {
            case .perform, .undo, .redo, .plan: true
            default: false
            }
        }
        #expect(writes.isEmpty, "\(writes)")
    }

    @Test func aDispatcherMovesAnOrderAsBefore() {
        let desk = Desk(authority: Authority(role: .dispatcher))
        desk.press(.tab, "m")
        #expect(desk.state.moving != nil)
    }

    @Test func thePaletteSaysWhyASupervisorAssignsNobody() {
        let desk = Desk(authority: Authority(role: .supervisor))
        desk.press(.tab, ":")
        desk.type("assign zych")
        #expect(desk.text.contains("Your role (supervisor)"))
        desk.press(.enter)
        #expect(desk.state.moving == nil)
    }
}
