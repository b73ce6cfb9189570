import DeskModel
import ServiceModel

/// What the page of a pick list remembers.
struct PickMemory: ScreenState {
    var list: PickListDetail?
    /// At which sequence of the journal it was asked for last.
    var asked: Int?
    /// The list that is opened as soon as it is there.
    var wanted: Wish<PickListWish>?

    init() {}
}
