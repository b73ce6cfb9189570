/// What a hook waits for: a kind of entry as the journal calls it, or any.
package struct HookEvent: Hashable, Sendable, CustomStringConvertible {
    private let command: String
    /// Of what technicians tell, the fact; `nil` for all of them.
    private let act: VisitAct?

    /// Every entry.
    package static let any = HookEvent(command: "*", act: nil)

    private init(command: String, act: VisitAct?) {
        (self.command, self.act) = (command, act)
    }

    /// `create-order`, `report-visit.complete`, `*`; `nil` for what the journal never says.
    package init?(_ text: String) {
        guard Self.names.contains(text) else { return nil }
        let parts = text.split(separator: ".", maxSplits: 1)
        command = String(parts[0])
        act = parts.count > 1 ? VisitAct(rawValue: String(parts[1])) : nil
    }

    /// Whether an entry of the journal is meant: the same done to many is the same. `acts` is what it tells from the field.
    package func means(_ command: String, acts: [VisitAct]) -> Bool {
        if self == .any { return true }
        let single = command.hasPrefix(Self.several) ? String(command.dropFirst(Self.several.count)) : command
        return single == self.command && (act.map(acts.contains) ?? true)
    }

    private static let several = "several-"

    package var description: String { command + (act.map { ".\($0.rawValue)" } ?? "") }

    /// Everything that can be waited for.
    package static let names: [String] =
        ["*"] + kinds + told.map { "report-visit.\($0.rawValue)" }

    /// What technicians tell.
    private static let told: [VisitAct] = [
        .accept, .reject, .travel, .arrive, .start, .pause, .resume, .complete, .partial, .needsParts, .noAccess,
        .abort,
    ]

    /// What entries of the journal are called: the names of all commands, and what takes them back. A test reads the commands
    /// and names those that are missing.
    package static let kinds = [
        "accept-as-member", "accept-outage", "add-reading", "add-time", "allow-notices", "answer-checklist",
        "apply-branch", "apply-plan", "attach-documents", "await-part", "book-stock", "buy-outside",
        "calibrate-travel", "cancel-order", "clear-on-call", "convert-ticket", "correct-answer", "correct-report",
        "correct-time", "create-asset", "create-contract", "create-maintenance-plan", "create-order", "create-region",
        "create-service-type", "create-skill", "create-technician", "create-ticket", "detach-document",
        "dispatch-visit", "edit-asset", "edit-company", "edit-contract", "edit-customer", "edit-maintenance-plan",
        "edit-order", "edit-service-type", "edit-site", "edit-technician", "edit-ticket", "end-absence",
        "end-contract", "end-crew", "end-maintenance-plan", "end-ticket", "enter-leg", "exchange-member",
        "fill-pick-list", "follow-up-finding", "found-company", "generate-plan-orders", "give-visit", "hold-order",
        "import-maintenance-plans", "import-orders", "import-postcodes", "import-rows", "import-territories",
        "import-tickets", "import-visits", "keep-report", "lay-branch", "load-pick-list", "locate-sites",
        "lock-visit", "make-pick-list", "make-plan-order", "mark-alert", "note-breaches", "note-call",
        "note-outage-call", "place-visit", "place-visits", "promise-window", "qualify-order", "readdress-message",
        "recall-visit", "record-absence", "redo", "refuse-notices", "release-order", "remove-leg", "remove-region",
        "remove-service-type", "remove-skill", "remove-territory", "remove-user", "rename-region", "rename-skill",
        "reopen-ticket", "report-unable", "report-visit", "resume-maintenance-plan", "return-to-work", "save-crew",
        "save-depot", "save-part", "save-stock-place", "send-message-again", "send-report", "set-company-day",
        "set-credit-stop", "set-model-checklist", "set-on-call", "set-parking", "set-shift", "set-stock-minimum",
        "set-ticket-priorities", "set-travel-factor", "set-user", "set-work-calendar", "settle-clash", "stop-message",
        "suspend-contract", "suspend-maintenance-plan", "take-bounce", "tick-pick-lines", "undo", "unplace-visit",
        "watch-notices",
    ]
}
