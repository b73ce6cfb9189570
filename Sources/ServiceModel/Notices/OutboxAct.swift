/// What happens to a message.
package enum OutboxAct: String, CaseIterable, Sendable, Codable {
    /// It was written down, to be sent.
    case make
    /// Somebody begins to hand it over; also where somebody else began and never said what came of it.
    case take
    case deliver, refuse
    /// The server took it, and it came back all the same.
    case bounce
    /// The server could not take it now.
    case putOff = "put-off"
    case giveUp = "give-up"
    /// What it tells is no longer so, and nobody has seen it.
    case withdraw
    /// It is so again.
    case resume
    /// A person stops it, and says why.
    case stop
    /// A person wants it sent after all.
    case again
    /// To another address.
    case readdress
    /// A second one like it, for it was sent already.
    case copy
    /// What was done last is taken back, or done again.
    case takeBack = "take-back"

    /// A person does it and says why.
    package var isOfPeople: Bool { [.stop, .again, .readdress, .copy].contains(self) }
}
