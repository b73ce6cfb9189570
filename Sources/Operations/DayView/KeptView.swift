import DeskModel
import ServiceModel
import Storage

/// A view that was made, with what is needed to renew it.
struct KeptView: Sendable {
    var view: DeskView
    var line: WaitingLine
    /// Which reading of the whole the snapshot goes back to of which it was made; `nil` for none that is kept.
    let origin: Int?
    /// Who is late is a matter of the clock.
    var now: Timestamp
}
