import Operations

/// Jobs that are done on machines whose settings want them: hooks, mail.
protocol MachineWork: Sendable {
    /// The settings want nothing of it.
    var isEmpty: Bool { get }
    var registry: JobRegistry { get }
    /// Begins nothing more.
    func stop()
}

extension HookRunning: MachineWork {}
extension MailRunning: MachineWork {}
