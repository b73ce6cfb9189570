package import ServiceModel

/// Somebody has looked at an alert, or has phoned about it. It is kept with who did, and undo takes it back.
package struct MarkAlert: Command {
    package static let name = "mark-alert"
    package static let undo = UndoClass.reversible
    package static let permission = Permission.intake

    package var key: AlertKey
    package var arose: Timestamp
    /// What it says, for whoever reads it later.
    package var english: String
    package var polish: String
    package var order: Order.ID?
    /// `seen` or `called`; what the field's and the plan's are, ``SettleClash`` writes.
    package var answer: AlertAnswer
    /// What was said on the phone.
    package var said: String

    package init(_ alert: Alert, _ calendar: CompanyCalendar, answer: AlertAnswer = .seen, said: String = "") {
        key = alert.key
        arose = alert.arose
        english = alert.matter.words(Wording(.english, calendar))
        polish = alert.matter.words(Wording(.polish, calendar))
        order = alert.matter.order
        self.answer = answer
        self.said = said
    }

    /// The same of what was answered already.
    package init(_ mark: AlertMark) {
        key = AlertKey(mark)
        (arose, english, polish, order) = (mark.arose, mark.english, mark.polish, mark.order)
        (answer, said) = (.seen, "")
    }
}
