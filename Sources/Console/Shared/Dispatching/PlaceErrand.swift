import DeskModel

/// The place that was promised.
struct PlaceErrand: Errand {
    var wayBack: WayBack { .undo }
    var afterClash: ClashOffer { .again }

    /// What was promised is there already: the promise is what there is to say.
    func isSilent(about receipt: Receipt) -> Bool { receipt.sequence == nil }
}
