package import ServiceModel

/// Takes a time off the on-call roster.
package struct ClearOnCall: Command {
    package static let name = "clear-on-call"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.plan
    package static let reach = CommandReach.live(.plan)

    package var duty: OnCallDuty.ID

    package init(duty: OnCallDuty.ID) {
        self.duty = duty
    }
}
