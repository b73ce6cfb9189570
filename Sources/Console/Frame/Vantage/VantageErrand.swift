import DeskModel

/// Another place to look from is made ready.
struct VantageErrand: Errand {
    let wish: Wish<VantageGoal>

    var wayBack: WayBack { .nothing }
    var afterClash: ClashOffer { .nothing }
}
