package import ServiceModel

/// A technician lets the room know that he cannot work for a time. It is noted and nothing is moved: what becomes of his visits,
/// somebody who plans decides.
package struct ReportUnable: Command {
    package static let name = "report-unable"
    package static let undo = UndoClass.final
    package static let permission = Permission.dispatch

    package var technician: Technician.ID
    package var window: TimeWindow

    package init(technician: Technician.ID, window: TimeWindow) {
        self.technician = technician
        self.window = window
    }
}
